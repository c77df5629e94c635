using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary>Jurassic, where a script is a text or a source made of one.</summary>
internal static class JurassicSinks
{
    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("code");

    internal static readonly ImmutableArray<ScriptSink> All = ImmutableArray.Create(
        ScriptSink.Each("Jurassic.ScriptEngine", ScriptTextKind.Script, Text, "Execute", "Evaluate")
            .Concat(ScriptSink.Each("Jurassic.StringScriptSource", ScriptTextKind.Script, Text, ScriptSink.Constructor))
            .ToArray());
}
