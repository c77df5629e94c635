namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>A constant text as its database reads it: tokens, and questions about them that any index may be asked.</summary>
internal sealed class SqlText
{
    private readonly List<SqlToken> _tokens;
    private int[]? _closings;

    internal SqlText(string text, SqlDialect dialect)
        : this(text, dialect, 0, text.Length)
    {
    }

    /// <summary>The text of a block of code within a text.</summary>
    internal SqlText(string text, SqlDialect dialect, int start, int end)
    {
        Text = text;
        Dialect = dialect;
        (_tokens, IsClear) = SqlLexer.Read(text, dialect, start, end);
    }

    internal string Text { get; }

    internal SqlDialect Dialect { get; }

    /// <summary>Whether every quote was closed and nothing was read that means different things to different databases.</summary>
    internal bool IsClear { get; }

    internal int Count => _tokens.Count;

    internal SqlToken this[int index] => _tokens[index];

    /// <summary>Whether the dialect is that one, or not known.</summary>
    internal bool MayBe(SqlDialect dialect) => Dialect == dialect || Dialect == SqlDialect.Unknown;

    internal bool Is(int index, SqlTokenKind kind) => index >= 0 && index < _tokens.Count && _tokens[index].Kind == kind;

    /// <summary>Whether a word, a quoted name or a mark is that one, in whatever case.</summary>
    internal bool Is(int index, string word)
    {
        if (index < 0 || index >= _tokens.Count || _tokens[index].Kind is SqlTokenKind.Text or SqlTokenKind.DollarText)
        {
            return false;
        }

        var token = _tokens[index];
        return token.ContentEnd - token.ContentStart == word.Length
            && string.Compare(Text, token.ContentStart, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    internal bool IsOneOf(int index, string[] words)
    {
        foreach (var word in words)
        {
            if (Is(index, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands there, without quotes; empty beyond the ends.</summary>
    internal string ContentAt(int index) => index >= 0 && index < _tokens.Count
        ? Text.Substring(_tokens[index].ContentStart, _tokens[index].ContentEnd - _tokens[index].ContentStart)
        : "";

    internal bool IsName(int index) => Is(index, SqlTokenKind.Word) || Is(index, SqlTokenKind.QuotedName);

    /// <summary>Whether a statement begins there: at the beginning, or behind a semicolon.</summary>
    internal bool IsStatementStart(int index) => index == 0 || Is(index - 1, ";");

    /// <summary>The index of the semicolon that ends the statement, or the count.</summary>
    internal int EndOfStatement(int index)
    {
        while (index < _tokens.Count && !Is(index, ";"))
        {
            index++;
        }

        return index;
    }

    /// <summary>The index of the parenthesis that closes the one at the index, or the count.</summary>
    internal int Closing(int open) => (_closings ??= MatchParentheses())[open];

    private int[] MatchParentheses()
    {
        var closings = new int[_tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < closings.Length; i++)
        {
            closings[i] = closings.Length;
            if (Is(i, "("))
            {
                open.Push(i);
            }
            else if (Is(i, ")") && open.Count > 0)
            {
                closings[open.Pop()] = i;
            }
        }

        return closings;
    }
}
