using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Chooses the key of the configuration a secret moves to.</summary>
internal static class ConfigurationKey
{
    /// <summary>
    /// The key the source gives the secret already (<c>["Smtp:Password"] = …</c>), else its name, behind the type's when the name says
    /// nothing else:
    /// <c>Mailer:Password</c>. Numbered when taken.
    /// </summary>
    internal static string Choose(Diagnostic diagnostic, string? declaredName, string providersVariable, SyntaxNode place, ISet<string> taken)
    {
        var name = declaredName ?? (diagnostic.Properties.TryGetValue(SecretProperties.Name, out var shown) ? shown : null) ?? string.Empty;
        var key = name.IndexOf(':') > 0 ? name : InSection(Pascal(name.Length == 0 || name.IndexOf(' ') >= 0 ? providersVariable : name), place);
        var numbered = key;
        for (var number = 2; taken.Contains(numbered); number++)
        {
            numbered = key + number.ToString(CultureInfo.InvariantCulture);
        }

        return numbered;
    }

    private static string InSection(string name, SyntaxNode place) =>
        IdentifierWords.Split(name).Count == 1 && place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? type.Identifier.ValueText + ":" + name : name;

    private static string Pascal(string name)
    {
        var pascal = new StringBuilder();
        foreach (var word in IdentifierWords.Split(name))
        {
            pascal.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return pascal.Length == 0 ? "Secret" : pascal.ToString();
    }
}
