namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>The cases of <c>test262-parser-tests</c> 0.0.5, which follows ECMAScript 2016, that a newer edition accepts: each with its
/// reason.</summary>
internal static class ChangedCases
{
    private const string LineSeparators = "ES2019 lets U+2028 and U+2029 stand in strings";
    private const string DecimalEscapes = "ES2021 has \\8 and \\9 in sloppy strings";
    private const string Fields = "ES2022 has fields";
    private const string LostBrackets = "the twin lost the brackets around a sequence, so that one argument became two";
    private const string BlockFunctions = "Annex B.3.2.4 lets a block of sloppy code declare a function twice";

    /// <summary>The name of the file, below <c>fail</c> or <c>early</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> NowAccepted = new Dictionary<string, string>
    {
        ["fail/0d5e450f1da8a92a.js"] = DecimalEscapes,
        ["fail/748656edbfb2d0bb.js"] = DecimalEscapes,
        ["fail/79f882da06f88c9f.js"] = DecimalEscapes,
        ["fail/92b6af54adef3624.js"] = DecimalEscapes,
        ["fail/647e21f8f157c338.js"] = LineSeparators,
        ["fail/8af69d8f15295ed2.js"] = LineSeparators,
        ["fail/98204d734f8c72b3.js"] = Fields,
        ["fail/ef81b93cf9bdb4ec.js"] = Fields,
        ["fail/a8beb1480f385441.js"] = "a call may be a target in sloppy scripts and fails when it runs (AssignmentTargetType web-compat)",
        ["fail/c060a3014ad24dfd.js"] = "U+2B81E begins an identifier since Unicode 18",
        ["fail/e3fbcf63d7e43ead.js"] = "Annex B.3.5 (ES2017) lets the variable of a sloppy for-in have an initial value",
        ["early/0f5f47108da5c34e.js"] = "ES2020 lets a for-of statement redeclare the parameter of a catch clause",
        ["early/12a74c60f52a60de.js"] = BlockFunctions,
        ["early/1aff49273f3e3a98.js"] = BlockFunctions,
        ["early/be7329119eaa3d47.js"] = BlockFunctions,
        ["early/ec31fa5e521c5df4.js"] = BlockFunctions,
    };

    /// <summary>The programs whose twin in <c>pass-explicit</c> means something else.</summary>
    public static readonly IReadOnlyDictionary<string, string> OtherTwins = new Dictionary<string, string>
    {
        ["pass/589dc8ad3b9aa28f.js"] = LostBrackets,
        ["pass/87a9b0d1d80812cc.js"] = LostBrackets,
    };
}
