using System.Text.RegularExpressions;
using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Where acorn 8.19 is known to part from the specification, each way with its reason.</summary>
internal static partial class KnownDifferences
{
    private const string Space = @"(\s|/\*[\s\S]*?\*/|//[^\r\n\u2028\u2029]*|<!--[^\r\n\u2028\u2029]*|-->[^\r\n\u2028\u2029]*)";

    public static readonly IReadOnlyList<KnownDifference> All =
    [
        new(
            "All of a class is strict code (15.7), its name too: acorn lets a class expression be named eval or arguments",
            "(class arguments {})",
            d => OnlyTheirs(d) && FirstError(d) is "eval" or "arguments" && BehindClass().IsMatch(BeforeFirstError(d))),
        new(
            "ContainsArguments (15.7.1) looks into arrow functions: acorn does not in static blocks",
            "(class { static { () => arguments } })",
            d => OnlyTheirs(d) && FirstError(d) == "arguments" && ArrowInStaticBlock().IsMatch(BeforeFirstError(d))),
        new(
            "At the top of a static block functions are declared like variables (15.7, TopLevelLexicallyDeclaredNames): "
                + "acorn takes them for lexical",
            "(class { static { var a; function a() {} } })",
            d => OnlyOurs(d) && d.Theirs.Message!.Contains("already been declared", StringComparison.Ordinal)
                && StaticBlockFinder.IsInside(d.Ours.Program, d.Theirs.At)),
        new(
            "A labelled function at the top of a script or function is declared like a variable (8.2.10, 8.2.11): "
                + "acorn does not declare it",
            "l: function a() {} let a",
            d => OnlyTheirs(d) && d.Ours.Errors[0].Code == SyntaxErrorCode.Duplicate
                && LabelledFunctions().Matches(d.Request.Source).Any(m => m.Groups["name"].Value == FirstError(d))),
        new(
            "A comment such as HTML's is a comment like any other (B.1.1): acorn does not see it when it looks at what follows let "
                + "or import",
            "let <!-- comment\na",
            d => WordBeforeHtmlComment().IsMatch(d.Request.Source)),
        new(
            "A call may be a target in sloppy scripts and fails when it runs (AssignmentTargetType web-compat): acorn refuses it",
            "f() = 1",
            d => OnlyOurs(d) && !d.Request.IsModule && d.Theirs.Message!.StartsWith("Assigning to rvalue", StringComparison.Ordinal)
                && CallFinder.BeginsAt(d.Ours.Program, d.Theirs.At)),
        new(
            "A slash behind a function or class expression divides: acorn begins a regular expression when the expression follows async, "
                + "await or of",
            "(async function () {} / a)",
            d => OnlyOurs(d) && DividedFunction().IsMatch(d.Request.Source)),
        new(
            "A slash behind a variable named of divides: acorn begins a regular expression when a name stands before it",
            "a\nof / b / c",
            d => OnlyOurs(d) && DividedOf().IsMatch(d.Request.Source)),
        new(
            "let before a line end and a reserved word is a variable and a statement (12.10.1): acorn takes it for the start of "
                + "a declaration",
            "let\nfunction f() {}",
            d => OnlyOurs(d) && LetBeforeReservedWord().IsMatch(d.Request.Source)),
        new(
            "A directive ends where its statement ends (11.2.1): acorn looks at the letters behind it only, and takes ++ and -- of "
                + "the next line, a hashbang comment before it or a comment such as HTML's for something else",
            "'use strict'\n--a; with (a) b",
            d => OnlyTheirs(d) && MissedDirective().IsMatch(d.Request.Source)),
        new(
            "An object with a default is no value (13.2.5.1): acorn forgets it when an arrow function in the same object follows",
            "({ a = 1, b: (c) => 1 })",
            d => OnlyTheirs(d) && FirstError(d) == "=" && DefaultBeforeArrow().IsMatch(d.Request.Source[d.Ours.Errors[0].Start..])),
        new(
            "With a named group there is no identity escape of k, in a class neither (22.2.1, IdentityEscape with NamedCaptureGroups): "
                + "acorn accepts it, V8 does not",
            @"/(?<a>)[\k]/",
            d => OnlyTheirs(d) && FirstError(d) == @"\k" && d.Ours.Errors[0].Code == SyntaxErrorCode.InvalidRegExp),
        new(
            "Where await is an operator at the top of a script, which is an option and not the specification, it is no name here, "
                + "as in a module: acorn lets it be both",
            "var await",
            d => d.Request.TopLevelAwait && !d.Request.IsModule && OnlyTheirs(d) && d.Ours.Errors[0].Code == SyntaxErrorCode.ReservedWord
                && Regex.Unescape(EscapedName().Replace(FirstError(d), @"\u00$1")) == "await")
        {
            TopLevelAwait = true,
        },
    ];

    /// <summary>Why the parsers differ, or null when it is not known.</summary>
    public static string? Explain(Difference difference) => All.FirstOrDefault(known => known.Explains(difference))?.Reason;

    private static bool OnlyOurs(Difference difference) => difference.Ours.Success && !difference.Theirs.Accepted;

    private static bool OnlyTheirs(Difference difference) => !difference.Ours.Success && difference.Theirs.Accepted;

    private static string FirstError(Difference difference) =>
        difference.Request.Source[difference.Ours.Errors[0].Start..difference.Ours.Errors[0].End];

    private static string BeforeFirstError(Difference difference) => difference.Request.Source[..difference.Ours.Errors[0].Start];

    [GeneratedRegex(@"\bclass" + Space + "*$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindClass();

    [GeneratedRegex(@"static[\s\S]*\{[\s\S]*=>", RegexOptions.CultureInvariant)]
    private static partial Regex ArrowInStaticBlock();

    [GeneratedRegex(":" + Space + @"*function\s+(?<name>[\w$]+)", RegexOptions.CultureInvariant)]
    private static partial Regex LabelledFunctions();

    [GeneratedRegex(@"\b(let|import)(\s|/\*[\s\S]*?\*/|//[^\r\n\u2028\u2029]*)*(<!--|-->)", RegexOptions.CultureInvariant)]
    private static partial Regex WordBeforeHtmlComment();

    [GeneratedRegex(
        @"\b(async|await|of)" + Space + "+(async" + Space + @"+)?(function|class)\b[\s\S]*\}" + Space + "*/",
        RegexOptions.CultureInvariant)]
    private static partial Regex DividedFunction();

    [GeneratedRegex(@"[\w$)\]}]" + Space + @"+of" + Space + "*/", RegexOptions.CultureInvariant)]
    private static partial Regex DividedOf();

    [GeneratedRegex(@"\blet\s*[\r\n\u2028\u2029]\s*[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex LetBeforeReservedWord();

    [GeneratedRegex("^#!|use strict['\"]" + Space + @"*(--|\+\+|<!--)", RegexOptions.CultureInvariant)]
    private static partial Regex MissedDirective();

    [GeneratedRegex(@"^=[\s\S]*=>", RegexOptions.CultureInvariant)]
    private static partial Regex DefaultBeforeArrow();

    [GeneratedRegex(@"\\u\{0*([0-9a-fA-F]{2})\}", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedName();
}
