using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Analyzers.Options;

/// <summary>An option users set in <c>.editorconfig</c> or <c>.globalconfig</c>, as far as its text can be judged.</summary>
internal abstract class AnalyzerOption
{
    private protected AnalyzerOption(string key, string expected)
    {
        Key = key;
        Expected = expected;
    }

    /// <summary>The key, always <c>ringfence.</c> and a name.</summary>
    internal string Key { get; }

    /// <summary>What the value may be, as the end of "write ...".</summary>
    internal string Expected { get; }

    /// <summary>The value's text when there is one and it cannot be read; null otherwise. An empty value counts as none.</summary>
    internal string? FindInvalid(AnalyzerConfigOptions options) =>
        TryGetText(options, out var text) && !CanRead(text) ? text : null;

    private protected abstract bool CanRead(string text);

    private protected bool TryGetText(AnalyzerConfigOptions options, out string text)
    {
        text = options.TryGetValue(Key, out var value) ? value.Trim() : "";
        return text.Length > 0;
    }
}
