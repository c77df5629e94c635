using Ringfence.Findings;

namespace Ringfence.Scripts.PreScan;

/// <summary>The rules about a script's text: RF4001 to RF4019.</summary>
internal static class PreScanRules
{
    internal static readonly Rule TooLarge = Error(
        "RF4001", "Script is too large",
        "Everything that happens to a script costs in proportion to its size. One that is larger than its policy allows is not read "
        + "at all.", 400);

    internal static readonly Rule LineTooLong = Error(
        "RF4002", "Line of a script is too long",
        "Nobody reads to the end of a line that leaves the screen, so what stands there is not reviewed.", 0);

    internal static readonly Rule TooManyLines = Error(
        "RF4003", "Script has too many lines",
        "A script that nobody reads to its end is not reviewed, and every tool that shows it works by lines.", 1080);

    internal static readonly Rule NestedTooDeeply = Error(
        "RF4004", "Brackets of a script nest too deeply",
        "Parsers and engines descend once for each open bracket. Deep enough, they run out of stack and take the process along.", 674);

    internal static readonly Rule OperatorRun = Error(
        "RF4005", "Too many operators in a row",
        "A parser descends once for each prefix operator. Honest code has a handful; long rows are written to exhaust a parser or to "
        + "hide what is computed.", 674);

    internal static readonly Rule LiteralTooLong = Error(
        "RF4006", "String literal is too long",
        "A long string is a payload: code to be decoded at run time, or data that belongs into a file.", 770);

    internal static readonly Rule LiteralsTooLong = Error(
        "RF4007", "String literals are too long together",
        "A payload that is cut into many strings is as large as one that is not.", 770);

    internal static readonly Rule RegExpTooLong = Error(
        "RF4008", "Regular expression is too long",
        "Nobody can tell whether a very long regular expression ends in time on every input.", 1333);

    internal static readonly Rule TooManyRegExps = Error(
        "RF4009", "Script has too many regular expressions",
        "Each regular expression is compiled and may be slow on some input; a script with very many cannot be reviewed.", 1333);

    internal static readonly Rule Nul = Error(
        "RF4010", "Script contains a NUL character",
        "Programs written in C take NUL for the end of a text: what follows is run by the engine and not seen by them.", 158);

    internal static readonly Rule Direction = Error(
        "RF4011", "Script contains a character that changes the direction of text",
        "It is not seen, and lets an editor show the code in another order than it runs: a comment may look like code and code like a "
        + "comment.", 451);

    internal static readonly Rule DirectionInText = Info(
        "RF4012", "Text from right to left contains an invisible direction character",
        "It sets the order of mixed text and stays within it here. Written as an escape it could be seen.", 451);

    internal static readonly Rule InvisibleInCode = Error(
        "RF4013", "Code contains an invisible character",
        "Two names that look the same are not, a name may not be seen at all, or a line ends where none seems to end.", 451);

    internal static readonly Rule InvisibleInText = Info(
        "RF4014", "String or comment contains an invisible character",
        "A text that looks the same compares as different, and filters do not find it.", 451);

    internal static readonly Rule HiddenText = Error(
        "RF4015", "Text is hidden in invisible characters",
        "Invisible characters in a row can spell anything: a program to be decoded, or instructions to a language model that a reader "
        + "never sees.", 506);

    internal static readonly Rule LookAlikeName = Error(
        "RF4016", "Name is made of look-alike letters",
        "Two names that a reader cannot tell apart are two things to the engine: a check may be made on one and the other be used.", 1007);

    internal static readonly Rule MixedScripts = Info(
        "RF4017", "Name mixes alphabets",
        "Letters of two alphabets in one name are hard to type, to search for and to tell from look-alikes.", 1007);

    internal static readonly Rule EscapeInName = Error(
        "RF4018", "Name contains a Unicode escape of an ASCII letter",
        "The engine reads the letter and runs the name; a reader or a search for the name does not find it.", 176);

    internal static readonly Rule Control = new(
        "RF4019", "Script contains a control character", Severity.Warning, RuleCategory.Security,
        "A terminal that shows the script obeys it: text can be overwritten or hidden, and some terminals can be made to type.", 150);

    /// <summary>All rules of this class.</summary>
    internal static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>(
    [
        TooLarge, LineTooLong, TooManyLines, NestedTooDeeply, OperatorRun, LiteralTooLong, LiteralsTooLong, RegExpTooLong, TooManyRegExps,
        Nul, Direction, DirectionInText, InvisibleInCode, InvisibleInText, HiddenText, LookAlikeName, MixedScripts, EscapeInName, Control,
    ]);

    private static Rule Error(string id, string title, string description, int cwe) =>
        new(id, title, Severity.Error, RuleCategory.Security, description, cwe);

    private static Rule Info(string id, string title, string description, int cwe) =>
        new(id, title, Severity.Info, RuleCategory.Security, description, cwe);
}
