namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What a text is made of, counted in one pass without an allocation.</summary>
internal readonly struct ValueShape
{
    private ValueShape(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            Upper += c is >= 'A' and <= 'Z' ? 1 : 0;
            Lower += c is >= 'a' and <= 'z' ? 1 : 0;
            Digits += c is >= '0' and <= '9' ? 1 : 0;
            Spaces += char.IsWhiteSpace(c) ? 1 : 0;
            Foreign += c > 127 && !char.IsWhiteSpace(c) ? 1 : 0;
            Changes += IsDigit(c) != IsDigit(previous) && char.IsLetterOrDigit(c) && char.IsLetterOrDigit(previous) ? 1 : 0;
            CaseChanges += IsUpper(c) && IsLower(previous) ? 1 : 0;
            previous = c;
        }

        Length = text.Length;
    }

    internal int Length { get; }

    internal int Upper { get; }

    internal int Lower { get; }

    internal int Digits { get; }

    internal int Spaces { get; }

    /// <summary>Characters beyond ASCII.</summary>
    internal int Foreign { get; }

    /// <summary>How often a letter meets a digit.</summary>
    internal int Changes { get; }

    /// <summary>How often a capital follows a small letter.</summary>
    internal int CaseChanges { get; }

    internal int Letters => Upper + Lower;

    internal int Symbols => Length - Letters - Digits - Spaces - Foreign;

    internal bool MixesLettersAndDigits => Letters > 0 && Digits > 0;

    internal static ValueShape Of(string text) => new(text);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';
}
