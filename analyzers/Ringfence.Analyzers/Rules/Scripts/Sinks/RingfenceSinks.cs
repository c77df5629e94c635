using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary>Ringfence's own engine.</summary>
internal static class RingfenceSinks
{
    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("source", "code", "script");

    private static readonly string[] Types =
        ["Ringfence.ScriptProgram", "Ringfence.ScriptSandbox", "Ringfence.Runtime.ScriptProgram", "Ringfence.Runtime.ScriptSandbox"];

    private static readonly string[] Members =
    [
        ScriptSink.Constructor, "Create", "Compile", "Parse", "Prepare", "Load", "Check", "Execute", "ExecuteAsync", "Evaluate",
        "EvaluateAsync", "Run", "RunAsync",
    ];

    internal static readonly ImmutableArray<ScriptSink> All = ImmutableArray.Create(
        Types.SelectMany(static type => ScriptSink.Each(type, ScriptTextKind.AgentScript, Text, Members)).ToArray());
}
