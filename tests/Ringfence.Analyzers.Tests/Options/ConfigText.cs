using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Analyzers.Tests.Options;

/// <summary>The options of one file, given as keys and values.</summary>
internal sealed class ConfigText(params (string Key, string Value)[] entries) : AnalyzerConfigOptions
{
    public int Lookups { get; private set; }

    public override bool TryGetValue(string key, out string value)
    {
        Lookups++;
        var found = entries.FirstOrDefault(e => e.Key == key).Value;
        value = found ?? "";
        return found is not null;
    }
}
