namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>The words of the language that decide what follows them.</summary>
internal static class Words
{
    /// <summary>An expression follows, so a slash begins a regular expression and a brace an object.</summary>
    internal static bool TakesOperand(string text, int start, int end)
    {
        switch (end - start)
        {
            case 2: return Is(text, start, "in") || Is(text, start, "of");
            case 3: return Is(text, start, "new");
            case 4: return Is(text, start, "case") || Is(text, start, "void");
            case 5: return Is(text, start, "throw") || Is(text, start, "yield") || Is(text, start, "await");
            case 6: return Is(text, start, "return") || Is(text, start, "typeof") || Is(text, start, "delete");
            case 7: return Is(text, start, "default") || Is(text, start, "extends");
            case 10: return Is(text, start, "instanceof");
            default: return false;
        }
    }

    /// <summary>A statement follows.</summary>
    internal static bool TakesStatement(string text, int start, int end)
    {
        switch (end - start)
        {
            case 2: return Is(text, start, "do");
            case 4: return Is(text, start, "else");
            default: return false;
        }
    }

    /// <summary>A parenthesis and then a statement follow.</summary>
    internal static bool TakesHead(string text, int start, int end)
    {
        switch (end - start)
        {
            case 2: return Is(text, start, "if");
            case 3: return Is(text, start, "for");
            case 4: return Is(text, start, "with");
            case 5: return Is(text, start, "while");
            default: return false;
        }
    }

    /// <summary>A prefix operator that is a word.</summary>
    internal static bool IsPrefix(string text, int start, int end)
    {
        switch (end - start)
        {
            case 4: return Is(text, start, "void");
            case 5: return Is(text, start, "await");
            case 6: return Is(text, start, "typeof") || Is(text, start, "delete");
            default: return false;
        }
    }

    private static bool Is(string text, int start, string word) => string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
}
