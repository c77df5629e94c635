using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary>
/// ClearScript's engines for JavaScript. The base class they share with VBScript is none: of an engine known only as that, the language is
/// not known.
/// </summary>
internal static class ClearScriptSinks
{
    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("code", "command");

    private static readonly string[] Engines =
    [
        "Microsoft.ClearScript.V8.V8ScriptEngine", "Microsoft.ClearScript.V8.V8Runtime", "Microsoft.ClearScript.Windows.JScriptEngine",
        "Microsoft.ClearScript.Windows.Core.JScriptEngine",
    ];

    internal static readonly ImmutableArray<ScriptSink> All = ImmutableArray.Create(Engines.SelectMany(Of).ToArray());

    private static IEnumerable<ScriptSink> Of(string engine) =>
        ScriptSink.Each(engine, ScriptTextKind.Script, Text, "Execute", "Evaluate", "ExecuteCommand", "Compile")
            .Select(static sink => sink with { KindBeside = ("DocumentInfo", ScriptTextKind.ScriptOrModule) });
}
