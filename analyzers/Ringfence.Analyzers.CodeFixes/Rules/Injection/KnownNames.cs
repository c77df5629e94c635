using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>The names a statement itself mentions that could stand in one of its holes.</summary>
internal sealed class KnownNames
{
    /// <summary>What stands for a hole while the text is read.</summary>
    private const char HoleMark = '\uFFFC';

    private const string Word = @"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)?";

    private static readonly Regex Order = new(
        @"\bORDER\s+BY\s+", RegexOptions.IgnoreCase | RegexOptions.RightToLeft | RegexOptions.CultureInvariant);

    private static readonly Regex Clause = new(
        @"\b(?:SELECT|FROM|JOIN|INTO|UPDATE|TABLE|WHERE|BY|SET|HAVING|ON|VALUES|LIMIT|OFFSET|EXEC|AS|USING)\b",
        RegexOptions.IgnoreCase | RegexOptions.RightToLeft | RegexOptions.CultureInvariant);

    private static readonly Regex Selected = new(
        @"\bSELECT\s+(?:DISTINCT\s+)?(?<list>[^()]*?)\s+FROM\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex BeforeOperand = new(@"\b(?:WHERE|AND|OR|HAVING)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex BehindOperand = new(
        @"^\s*(?:=|<|>|!=|LIKE\b|IN\b|IS\b|BETWEEN\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Compared = new(
        @"(?<name>" + Word + @")\s*(?:=|<|>|\bLIKE\b|\bIN\b|\bIS\b|\bBETWEEN\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Column = new(
        @"^\s*(?:(?<name>" + Word + @")|.*\bAS\s+(?<name>" + Word + @"))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Text = new("N?'(?:[^']|'')*'", RegexOptions.CultureInvariant);

    private KnownNames(ImmutableArray<string> names, bool areDirections)
    {
        Names = names;
        AreDirections = areDirections;
    }

    internal ImmutableArray<string> Names { get; }

    internal bool AreDirections { get; }

    /// <summary>The names for a hole that is a whole column or direction; null elsewhere, and where the statement mentions none.</summary>
    internal static KnownNames? At(int hole, ImmutableArray<Part> parts)
    {
        var before = Read(parts, 0, hole);
        var after = Read(parts, hole + 1, parts.Length);
        if (before.Contains("--") || before.Contains("/*") || !IsWhole(before, after))
        {
            return null;
        }

        if (IsDirection(before, after))
        {
            return new KnownNames(ImmutableArray.Create("ASC", "DESC"), areDirections: true);
        }

        if (Clause.Match(before) is not { Success: true } clause || before.LastIndexOf(';') > clause.Index
            || !(clause.Value.ToUpperInvariant() is "SELECT" or "BY" || (BeforeOperand.IsMatch(before) && BehindOperand.IsMatch(after))))
        {
            return null;
        }

        var names = NamesIn(before + HoleMark + after);
        return names.IsEmpty ? null : new KnownNames(names, areDirections: false);
    }

    private static string Read(ImmutableArray<Part> parts, int from, int to)
    {
        var text = "";
        for (var i = from; i < to; i++)
        {
            text += parts[i].Text ?? HoleMark.ToString();
        }

        return text;
    }

    /// <summary>Whether the name is not a piece of a longer one.</summary>
    private static bool IsWhole(string before, string after)
    {
        var isOpenBehind = after.Length == 0 || char.IsWhiteSpace(after[0]) || after[0] is ',' or ';' or ')';
        return before.Length > 0 && (char.IsWhiteSpace(before[before.Length - 1]) || before[before.Length - 1] is ',') && isOpenBehind;
    }

    /// <summary>Whether the hole follows a column of an order, with nothing but space between.</summary>
    private static bool IsDirection(string before, string after)
    {
        if (Order.Match(before) is not { Success: true } order || after.TrimStart().StartsWith(".", StringComparison.Ordinal))
        {
            return false;
        }

        var items = before.Substring(order.Index + order.Length).Split(',');
        var item = items[items.Length - 1];
        return item.Trim().Length > 0 && char.IsWhiteSpace(item[item.Length - 1])
            && item.Trim().All(static c => char.IsLetterOrDigit(c) || c is '_' or '.' or '[' or ']' or '"' or '`' or HoleMark);
    }

    /// <summary>The columns that are selected, else those something is compared with.</summary>
    private static ImmutableArray<string> NamesIn(string statement)
    {
        statement = Text.Replace(statement, "''");
        var names = ImmutableArray.CreateBuilder<string>();
        if (Selected.Match(statement) is { Success: true } selected)
        {
            foreach (var item in selected.Groups["list"].Value.Split(','))
            {
                Add(Column.Match(item));
            }
        }

        if (names.Count == 0)
        {
            foreach (Match compared in Compared.Matches(statement))
            {
                Add(compared);
            }
        }

        return names.ToImmutable();

        void Add(Match match)
        {
            if (match.Success && !names.Contains(match.Groups["name"].Value) && !IsKeyword(match.Groups["name"].Value))
            {
                names.Add(match.Groups["name"].Value);
            }
        }
    }

    private static bool IsKeyword(string word) => word.ToUpperInvariant() is "AND" or "OR" or "NOT" or "WHERE" or "ON" or "SET" or "TOP" or "ALL";
}
