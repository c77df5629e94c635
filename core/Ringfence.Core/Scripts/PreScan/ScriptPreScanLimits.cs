using Ringfence.Policy;

namespace Ringfence.Scripts.PreScan;

/// <summary>How much text a script may be. All inclusive: what is exactly as large as its limit is accepted.</summary>
internal sealed record ScriptPreScanLimits
{
    /// <summary>UTF-8 bytes of the whole text.</summary>
    internal required int MaxSourceBytes { get; init; }

    /// <summary>UTF-16 units of one line, without its end.</summary>
    internal required int MaxLineLength { get; init; }

    /// <summary>Lines.</summary>
    internal required int MaxLines { get; init; }

    /// <summary>Brackets open at the same time; <c>${</c> of a template is one.</summary>
    internal required int MaxNesting { get; init; }

    /// <summary>
    /// Operator characters in a row, with nothing but white space and comments between; <c>typeof</c> and kin count as one.
    /// </summary>
    internal required int MaxOperatorRun { get; init; }

    /// <summary>UTF-16 units of one string literal as it is written, without its quotes; or of one piece of a template.</summary>
    internal required int MaxLiteralLength { get; init; }

    /// <summary>UTF-16 units of all string literals and pieces of templates together.</summary>
    internal required int MaxLiteralTotal { get; init; }

    /// <summary>UTF-16 units of one regular expression literal, without its slashes and flags.</summary>
    internal required int MaxRegExpLength { get; init; }

    /// <summary>Regular expression literals.</summary>
    internal required int MaxRegExpCount { get; init; }

    /// <summary>The limits of a level.</summary>
    internal static ScriptPreScanLimits ForLevel(ProtectionLevel level) => From(RingfencePolicy.ForLevel(level).Limits);

    /// <summary>The limits a policy sets.</summary>
    internal static ScriptPreScanLimits From(ScriptLimits limits) => new()
    {
        MaxSourceBytes = limits.MaxSourceBytes,
        MaxLineLength = limits.MaxLineLength,
        MaxLines = limits.MaxLines,
        MaxNesting = limits.MaxNesting,
        MaxOperatorRun = limits.MaxOperatorRun,
        MaxLiteralLength = limits.MaxLiteralLength,
        MaxLiteralTotal = limits.MaxLiteralTotal,
        MaxRegExpLength = limits.MaxRegExpLength,
        MaxRegExpCount = limits.MaxRegExpCount,
    };
}
