using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Names for parameters: after the expressions, and unlike all names the body already uses, for the command may be used again.</summary>
internal sealed class ParameterNames
{
    private const string Fallback = "value";

    private readonly HashSet<string> _taken;
    private readonly char _marker;

    internal ParameterNames(ImmutableHashSet<string> present, IParameterTarget target)
    {
        _marker = target.Marker;
        _taken = new HashSet<string>(present, StringComparer.OrdinalIgnoreCase);
        foreach (var given in target.Given)
        {
            _taken.Add(given.Name);
        }

        foreach (var token in target.NamesScope.DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken)
            {
                AddMentioned(token.ValueText);
            }
        }
    }

    /// <summary>Gives the value a parameter and returns the marker for the statement. The same plain value shares one.</summary>
    internal string Add(SyntaxNode hole, string value, List<SqlParameterValue> values)
    {
        foreach (var known in values)
        {
            if (_marker == '@' && known.Value == value && SyntaxFacts.IsValidIdentifier(value))
            {
                return _marker + known.Name;
            }
        }

        var wanted = NameOf(hole);
        var name = wanted;
        for (var i = 2; !_taken.Add(name); i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        values.Add(new SqlParameterValue(name, value));
        return _marker + name;
    }

    /// <summary>What the names of a list's parameters begin with.</summary>
    internal string AddList(SyntaxNode sequence)
    {
        var wanted = NameOf(sequence);
        var name = wanted;
        for (var i = 2; _taken.Contains(name) || _taken.Any(t => t.StartsWith(name + "_", StringComparison.OrdinalIgnoreCase)); i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _taken.Add(name);
        return name;
    }

    private void AddMentioned(string text)
    {
        for (var i = text.IndexOfAny(['@', ':', '$']); i >= 0; i = text.IndexOfAny(['@', ':', '$'], i + 1))
        {
            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end > i + 1)
            {
                _taken.Add(text.Substring(i + 1, end - i - 1));
            }
        }
    }

    internal static string NameOf(SyntaxNode expression) => expression switch
    {
        IdentifierNameSyntax identifier => Clean(identifier.Identifier.ValueText),
        MemberAccessExpressionSyntax access => Clean(access.Name.Identifier.ValueText),
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        PostfixUnaryExpressionSyntax suppressed => NameOf(suppressed.Operand),
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => NameOf(receiver),
        _ => Fallback,
    };

    private static string Clean(string name)
    {
        var clean = new StringBuilder();
        foreach (var c in name)
        {
            if (c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (clean.Length > 0 && c is >= '0' and <= '9'))
            {
                clean.Append(c);
            }
        }

        var text = clean.ToString().TrimStart('_');
        return text.Length == 0 ? Fallback : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
