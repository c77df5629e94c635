using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>The values of an <c>IN (…)</c>, joined by <c>string.Join(",", values)</c>, or by <c>string.Join("','", values)</c> between quotes.</summary>
internal sealed class SqlList
{
    private SqlList(SqlHole hole, ArgumentSyntax separator, ExpressionSyntax sequence, ITypeSymbol element)
    {
        Hole = hole;
        Separator = separator;
        Sequence = sequence;
        Element = element;
    }

    internal SqlHole Hole { get; }

    internal ArgumentSyntax Separator { get; }

    internal ExpressionSyntax Sequence { get; }

    /// <summary>The type of the values.</summary>
    internal ITypeSymbol Element { get; }

    internal bool IsQuoted => Hole.Quotes is not null;

    internal static SqlList? Of(SqlHole hole, ImmutableArray<Part> parts, SemanticModel model)
    {
        var part = parts[hole.Part];
        if (part.Format is not null || part.IsAligned || hole.Part == 0 || hole.Part + 1 >= parts.Length
            || part.Source.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } call
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Name: "Join", ContainingType.SpecialType: SpecialType.System_String }
            || arguments[1].Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || ElementOf(model.GetTypeInfo(arguments[1].Expression).Type) is not { SpecialType: SpecialType.System_String } element
            || model.GetConstantValue(arguments[0].Expression) is not { HasValue: true, Value: string or char } separator
            || !IsBetweenParentheses(hole, parts) || separator.Value!.ToString()!.Replace(" ", "") != (hole.Quotes is null ? "," : "','"))
        {
            return null;
        }

        return new SqlList(hole, arguments[0], arguments[1].Expression, element);
    }

    /// <summary>What stands in front of the values, in the part before: from the parenthesis, or from the quote in it.</summary>
    internal TextSpan Opening(ImmutableArray<Part> parts, bool withParenthesis)
    {
        var before = parts[Hole.Part - 1].Text!;
        return TextSpan.FromBounds(withParenthesis ? before.LastIndexOf('(') : Hole.Quotes?.StartOffset ?? before.Length, before.Length);
    }

    /// <summary>What stands behind the values, in the part after.</summary>
    internal TextSpan Closing(ImmutableArray<Part> parts, bool withParenthesis) =>
        TextSpan.FromBounds(0, withParenthesis ? parts[Hole.Part + 1].Text!.IndexOf(')') + 1 : Hole.Quotes?.EndOffset ?? 0);

    private static bool IsBetweenParentheses(SqlHole hole, ImmutableArray<Part> parts)
    {
        if (parts[hole.Part - 1].Text is not { } before || parts[hole.Part + 1].Text is not { } after)
        {
            return false;
        }

        if (hole.Position == SqlPosition.List)
        {
            return true;
        }

        if (hole.Quotes is not { } quotes || quotes.Prefix.Length > 0 || quotes.StartPart != hole.Part - 1 || quotes.StartOffset != before.Length - 1
            || quotes.EndPart != hole.Part + 1 || quotes.EndOffset != 1)
        {
            return false;
        }

        var opening = before.Substring(0, quotes.StartOffset).TrimEnd();
        return opening.EndsWith("(", StringComparison.Ordinal) && after.Substring(1).TrimStart().StartsWith(")", StringComparison.Ordinal)
            && opening.Substring(0, opening.Length - 1).TrimEnd() is var list && list.EndsWith(" IN", StringComparison.OrdinalIgnoreCase);
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return array.ElementType;
        }

        var enumerable = type is null ? null : new[] { type }.Concat(type.AllInterfaces).OfType<INamedTypeSymbol>()
            .FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
        return enumerable?.TypeArguments[0];
    }
}
