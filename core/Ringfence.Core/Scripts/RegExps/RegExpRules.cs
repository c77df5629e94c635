using Ringfence.Findings;

namespace Ringfence.Scripts.RegExps;

/// <summary>The rules about regular expressions in scripts.</summary>
internal static class RegExpRules
{
    private const int InefficientComplexity = 1333;

    /// <summary>A pattern with exponential growth, proved by an attack.</summary>
    internal static readonly Rule Exponential = new(
        "RF4050", "Regular expression can take exponential time", Severity.Error, RuleCategory.Security,
        "A matcher that backtracks tries every way in which nested or overlapping repetitions can share a text. A few dozen characters "
        + "then keep it busy for years, and the script with it.",
        InefficientComplexity);

    /// <summary>A pattern whose one attempt grows with a power of the length, proved by an attack.</summary>
    internal static readonly Rule Polynomial = new(
        "RF4051", "Regular expression can take polynomial time", Severity.Warning, RuleCategory.Security,
        "Repetitions that can follow one another and read the same characters share a text in many ways. The time grows with the square of "
        + "its length or worse, so that a few ten thousand characters take seconds to hours.",
        InefficientComplexity);

    /// <summary>A pattern that a search walks again from every place.</summary>
    internal static readonly Rule SlowSearch = new(
        "RF4052", "Regular expression can make a search take quadratic time", Severity.Info, RuleCategory.Security,
        "A search tries a pattern at every place. One that begins with a repetition and then fails walks the rest of a long run each time.",
        InefficientComplexity);

    /// <summary>A pattern that could not be judged.</summary>
    internal static readonly Rule Undecided = new(
        "RF4053", "Regular expression is too complex to be judged", Severity.Info, RuleCategory.Security,
        "Nothing was found against it, but not all of it could be looked at within the bounds of the analysis.",
        InefficientComplexity);

    /// <summary>A constant that is given to RegExp and is no pattern.</summary>
    internal static readonly Rule Invalid = new(
        "RF4054", "Regular expression is not valid", Severity.Error, RuleCategory.Security,
        "The constructor throws a SyntaxError for such a text every time it is reached.", 0);

    /// <summary>A pattern that is put together at run time.</summary>
    internal static readonly Rule Unseen = new(
        "RF4055", "Regular expression is made from text that cannot be known", Severity.Warning, RuleCategory.Security,
        "What is put into a pattern at run time can change what it means and how long it takes.", 625);

    /// <summary>Those about the time a regular expression takes.</summary>
    internal static IReadOnlyList<Rule> OfTime { get; } = Array.AsReadOnly<Rule>([Exponential, Polynomial, SlowSearch, Undecided]);

    /// <summary>All of them, by id.</summary>
    internal static IReadOnlyList<Rule> All { get; } =
        Array.AsReadOnly<Rule>([.. OfTime, Invalid, Unseen]);
}
