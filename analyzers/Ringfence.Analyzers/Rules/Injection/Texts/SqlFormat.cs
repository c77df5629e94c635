namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Reads <c>format('… %s … %I', a, b)</c>: which arguments come into the text as they are.</summary>
internal static class SqlFormat
{
    /// <summary>The indexes of the arguments that stand alone and are put in by <c>%s</c>, without quotes of any kind.</summary>
    internal static IEnumerable<int> PlainArguments(SqlText sql, int open)
    {
        var arguments = Arguments(sql, open);
        var text = sql.ContentAt(open + 1);
        var next = 0;
        for (var i = text.IndexOf('%'); i >= 0 && i + 1 < text.Length; i = i + 2 <= text.Length ? text.IndexOf('%', i + 2) : -1)
        {
            if (text[i + 1] == '%')
            {
                continue;
            }

            var kind = i + 1;
            while (kind < text.Length - 1 && (char.IsDigit(text[kind]) || text[kind] == '-'))
            {
                kind++;
            }

            var position = next++;
            if (text[kind] == '$' && kind + 1 < text.Length && int.TryParse(text.Substring(i + 1, kind - i - 1), out var number))
            {
                position = number - 1;
                kind++;
            }

            if (text[kind] == 's' && position >= 0 && position < arguments.Count)
            {
                yield return arguments[position];
            }
        }
    }

    /// <summary>The first token of each argument behind the text.</summary>
    private static List<int> Arguments(SqlText sql, int open)
    {
        var arguments = new List<int>();
        var close = Math.Min(sql.Closing(open), sql.Count);
        for (var i = open + 2; i < close; i++)
        {
            if (sql.Is(i, ","))
            {
                arguments.Add(i + 1);
            }
            else if (sql.Is(i, "("))
            {
                i = sql.Closing(i);
            }
        }

        return arguments;
    }
}
