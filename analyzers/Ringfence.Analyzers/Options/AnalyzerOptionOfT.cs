using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Analyzers.Options;

/// <summary>An option with its type, its default and its reader. Every option is listed in <see cref="RingfenceOptions"/>.</summary>
internal sealed class AnalyzerOption<T> : AnalyzerOption
{
    private readonly ConditionalWeakTable<AnalyzerConfigOptions, StrongBox<T>> _read = new();
    private readonly TryParse _parse;

    internal AnalyzerOption(string key, T defaultValue, string expected, TryParse parse)
        : base(key, expected)
    {
        Default = defaultValue;
        _parse = parse;
    }

    internal delegate bool TryParse(string text, out T value);

    internal T Default { get; }

    /// <summary>The value for one file; the default when it is absent, empty or cannot be read.</summary>
    internal T Read(AnalyzerConfigOptions options) => _read.GetValue(options, ReadOnce).Value;

    private protected override bool CanRead(string text) => _parse(text, out _);

    private StrongBox<T> ReadOnce(AnalyzerConfigOptions options) =>
        new(TryGetText(options, out var text) && _parse(text, out var value) ? value : Default);
}
