using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary>
/// Jint, which lets a script return. 2.x calls the text <c>source</c>, which in later versions is the name of where it came from.
/// </summary>
internal static class JintSinks
{
    private const string Engine = "Jint.Engine";

    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("code", "source");

    internal static readonly ImmutableArray<ScriptSink> All = ImmutableArray.Create(
        ScriptSink.Each(Engine, ScriptTextKind.ScriptWithReturn, Text, "Execute", "Evaluate", "ExecuteAsync", "EvaluateAsync")
            .Concat(ScriptSink.Each(Engine, ScriptTextKind.ScriptWithReturn, Text, "PrepareScript"))
            .Concat(ScriptSink.Each(Engine, ScriptTextKind.Module, Text, "PrepareModule", "AddModule"))
            .Concat(ScriptSink.Each("Jint.Engine+ModuleOperations", ScriptTextKind.Module, Text, "Add"))
            .Concat(ScriptSink.Each("Jint.Runtime.Modules.ModuleBuilder", ScriptTextKind.Module, Text, "AddSource"))
            .ToArray());
}
