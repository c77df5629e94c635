namespace Ringfence.Scripts.PreScan;

/// <summary>The sizes of a script's text. Of a text that is too large only <see cref="Bytes"/> is known.</summary>
/// <param name="Bytes">UTF-8 bytes.</param>
/// <param name="Lines">Lines; the empty one behind the last line's end does not count.</param>
/// <param name="LongestLine">UTF-16 units of the longest line.</param>
/// <param name="DeepestNesting">The most brackets open at the same time.</param>
/// <param name="LongestOperatorRun">The most operator characters in a row.</param>
/// <param name="LongestLiteral">UTF-16 units of the longest string literal or piece of a template.</param>
/// <param name="LiteralTotal">UTF-16 units of all of them.</param>
/// <param name="LongestRegExp">UTF-16 units of the longest regular expression literal.</param>
/// <param name="RegExps">Regular expression literals.</param>
internal readonly record struct ScriptPreScanMeasures(
    long Bytes,
    int Lines,
    int LongestLine,
    int DeepestNesting,
    int LongestOperatorRun,
    int LongestLiteral,
    int LiteralTotal,
    int LongestRegExp,
    int RegExps);
