using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Symbols;

/// <summary><c>[StringSyntax("…")]</c> on a parameter, a property or a field, whichever assembly declares the attribute.</summary>
internal static class StringSyntaxMark
{
    internal const string AttributeName = "StringSyntax";

    private const string Name = AttributeName + "Attribute";
    private const string Namespace = "System.Diagnostics.CodeAnalysis";

    internal static bool IsIn(CompilationSymbols symbols) => symbols.Has(Namespace + "." + Name);

    /// <summary>Whether the member says that it holds a text of a language that goes by one of these names, in whatever case.</summary>
    internal static bool IsOn(ISymbol symbol, string[] languages)
    {
        foreach (var attribute in symbol.OriginalDefinition.GetAttributes())
        {
            if (attribute is { AttributeClass: { Name: Name } type, ConstructorArguments: { IsDefaultOrEmpty: false } arguments }
                && arguments[0] is { Kind: TypedConstantKind.Primitive, Value: string syntax }
                && Names(languages, syntax)
                && type.ContainingNamespace.ToDisplayString() == Namespace)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(string[] languages, string syntax)
    {
        foreach (var language in languages)
        {
            if (syntax.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
