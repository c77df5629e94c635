using System.Globalization;

namespace Ringfence.Policy;

/// <summary>What the section <c>scripts</c> takes as a name. The patterns say the same in the JSON Schema.</summary>
internal static class ScriptNames
{
    /// <summary>The most UTF-16 units of a name.</summary>
    internal const int Longest = 128;

    /// <summary>The most entries of a list or an object.</summary>
    internal const int Most = 1000;

    internal const string IdentifierPattern = @"^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$_]*$";

    internal const string PathPattern =
        @"^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$_]*(\.[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$_]*)*$";

    internal const string ToolPattern = @"^([^*\p{Cc}\p{Zs}]+\*?|\*)$";

    internal const string WordPattern = @"^!?[\p{Ll}\p{Lo}\p{Lm}\p{Nd}]+$";

    internal static readonly IReadOnlyList<string> ArgumentTypes =
        Array.AsReadOnly(["string", "number", "boolean", "object", "array", "function", "any"]);

    /// <summary>A name that a script can use for a variable.</summary>
    internal static bool IsIdentifier(string text)
    {
        if (text.Length is 0 or > Longest || !IsStart(text[0])) return false;
        foreach (var c in text)
        {
            if (!IsStart(c) && !IsPart(c)) return false;
        }

        return true;
    }

    /// <summary>A name, or names with dots between: <c>console.log</c>.</summary>
    internal static bool IsPath(string text) => text.Length <= Longest && text.Split('.').All(IsIdentifier);

    /// <summary>The name of a tool, or its beginning and <c>*</c>.</summary>
    internal static bool IsToolPattern(string text)
    {
        if (text.Length is 0 or > Longest) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '*' ? i < text.Length - 1 : char.IsControl(text[i]) || IsSpace(text[i])) return false;
        }

        return true;
    }

    /// <summary>A word as names are taken apart into, or <c>!</c> and one.</summary>
    internal static bool IsWordChange(string text)
    {
        var start = text.Length > 0 && text[0] == '!' ? 1 : 0;
        if (text.Length == start || text.Length > Longest) return false;
        for (var i = start; i < text.Length; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text[i]) is not (UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber)) return false;
        }

        return true;
    }

    private static bool IsSpace(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    private static bool IsStart(char c) => c is '$' or '_' || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation;
}
