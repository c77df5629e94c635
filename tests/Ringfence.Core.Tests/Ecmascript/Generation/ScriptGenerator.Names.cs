namespace Ringfence.Core.Tests.Ecmascript.Generation;

internal sealed partial class ScriptGenerator
{
    private static readonly string[] CommonNames = ["a", "b", "c", "x", "y", "foo", "$", "_", "a1", "obj", "fn"];

    private static readonly string[] ContextualNames =
    [
        "async", "of", "get", "set", "from", "as", "target", "meta", "constructor", "prototype", "undefined", "NaN", "accessor",
        "using", "defer", "source",
        "eval", "arguments", "let", "static", "await", "yield", "implements", "interface", "package", "private", "protected", "public",
        "enum",
    ];

    private static readonly string[] OddNames =
    [
        "\u00E4", "\u03C0", "\U00020BB7", "a\u200C", "a\u200Db", "\\u0061", "\\u{62}c", "x\\u0030", "\\u{20BB7}", "\u212E", "\u2118x",
        "a\u00B7", "\uFF3F",
        "l\\u0065t", "\\u0061sync", "\\u{61}wait", "yi\\u0065ld", "v\\u0061r", "\\u{69}f", "t\\u0068is", "o\\u0066", "st\\u0061tic",
        "\\u0067et",
        "n\\u0065w", "\\u0030a", "\\u200C", "\\u{110000}", "\\u{}", "\\uD83D\\uDE00", "\u309B", "\u0345", "\u2E2F", "\u1369",
        "a\u1369", "\uA7CE",
    ];

    private static readonly string[] Keywords =
    [
        "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "export", "extends",
        "false", "finally", "for",
        "function", "if", "import", "in", "instanceof", "new", "null", "return", "super", "switch", "this", "throw", "true", "try",
        "typeof", "var", "void",
        "while", "with",
    ];

    /// <summary>A reference to a variable.</summary>
    private string Reference() => random.Next(_careful ? 95 : 100) switch
    {
        < 88 => Pick(CommonNames),
        < 95 => Pick("async", "of", "get", "set", "from", "as", "target", "\u03C0", "\\u{62}c"),
        < 98 => Pick(ContextualNames),
        < 99 => Pick(OddNames),
        _ => Chance(3) ? Pick(Keywords) : Pick(CommonNames),
    };

    /// <summary>A name to declare: mostly a new one, since twice is an error.</summary>
    private string Binding() => random.Next(100) < (_careful ? 98 : 85) ? Fresh("v") : Reference();

    private string Fresh(string prefix) => FormattableString.Invariant($"{prefix}{_fresh++}");

    /// <summary>A name behind a dot or before a colon: any word.</summary>
    private string PropertyName() => random.Next(10) switch
    {
        < 5 => Pick(CommonNames),
        < 7 => Pick(ContextualNames),
        < 8 => Pick(Keywords),
        < 9 => _careful || Chance(70) ? Pick("__proto__", "constructor", "prototype", "name") : Pick(OddNames),
        _ => Pick(CommonNames),
    };
}
