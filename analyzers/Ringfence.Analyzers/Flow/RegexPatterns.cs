using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow;

/// <summary>Regular expressions that a value is checked with.</summary>
internal static class RegexPatterns
{
    /// <summary>The pattern of a regular expression held by a read-only member or made by a generated one, or null.</summary>
    internal static string? Of(IOperation regex)
    {
        regex = TextEvaluator.Unwrap(regex);
        return regex switch
        {
            IObjectCreationOperation { Arguments: { Length: > 0 } arguments } => arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } ? text : null,
            IInvocationOperation call => OfAttribute(call.TargetMethod),
            IPropertyReferenceOperation property => OfAttribute(property.Property) ?? OfInitializer(property.Property),
            IFieldReferenceOperation { Field.IsReadOnly: true } field => OfInitializer(field.Field),
            _ => null,
        };
    }

    /// <summary>
    /// Whether the expression matches a value as a whole and lets nothing in but letters, digits and what stands in names: no quote, no space, no mark
    /// that ends a statement or opens a comment.
    /// </summary>
    internal static bool AllowsOnlyNames(string pattern)
    {
        var start = pattern.StartsWith("^", StringComparison.Ordinal) ? 1 : pattern.StartsWith(@"\A", StringComparison.Ordinal) ? 2 : 0;
        var end = pattern.EndsWith(@"\z", StringComparison.OrdinalIgnoreCase) ? pattern.Length - 2 : pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.Length - 1 : -1;
        if (start == 0 || end <= start)
        {
            return false;
        }

        var depth = 0;
        for (var i = start; i < end; i++)
        {
            var c = pattern[i];
            switch (c)
            {
                case '\\':
                    if (++i >= end || !IsHarmlessEscape(pattern[i]))
                    {
                        return false;
                    }

                    break;
                case '[':
                    if (ClassEnd(pattern, i, end) is not { } close)
                    {
                        return false;
                    }

                    i = close;
                    break;
                case '(':
                    depth++;
                    if (i + 2 < end && pattern[i + 1] == '?')
                    {
                        if (pattern[i + 2] != ':')
                        {
                            return false;
                        }

                        i += 2;
                    }

                    break;
                case ')':
                    depth--;
                    break;
                case '{':
                    i = pattern.IndexOf('}', i) is var brace && brace > 0 && brace < end ? brace : end;
                    break;
                case '|' when depth == 0:
                    return false;
                default:
                    if (!IsNameCharacter(c) && c is not ('+' or '*' or '?' or '|'))
                    {
                        return false;
                    }

                    break;
            }
        }

        return true;
    }

    private static int? ClassEnd(string pattern, int open, int end)
    {
        if (open + 1 < end && pattern[open + 1] == '^')
        {
            return null;
        }

        for (var i = open + 1; i < end; i++)
        {
            var c = pattern[i];
            if (c == ']')
            {
                return i;
            }

            if (c == '\\')
            {
                if (++i >= end || !IsHarmlessEscape(pattern[i]))
                {
                    return null;
                }
            }
            else if (!IsNameCharacter(c) && !(c is '-' or '.' or ','))
            {
                return null;
            }
            else if (c == '-' && i > open + 1 && i + 1 < end && pattern[i + 1] != ']' && !IsNarrowRange(pattern[i - 1], pattern[i + 1]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNarrowRange(char from, char to) =>
        (from is >= 'a' and <= 'z' && to is >= 'a' and <= 'z') || (from is >= 'A' and <= 'Z' && to is >= 'A' and <= 'Z')
        || (char.IsDigit(from) && char.IsDigit(to));

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsHarmlessEscape(char c) => c is 'w' or 'd' or '.' or '-' or '_' or '$';

    private static string? OfAttribute(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "GeneratedRegexAttribute" && attribute.ConstructorArguments.Length > 0)
            {
                return attribute.ConstructorArguments[0].Value as string;
            }
        }

        return null;
    }

    private static string? OfInitializer(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var value = member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            && arguments[0].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } pattern
            ? pattern.Token.ValueText
            : null;
    }
}
