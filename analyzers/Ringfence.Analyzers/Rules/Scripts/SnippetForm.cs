using System.Collections.Immutable;
using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>A way to read a text from C# code.</summary>
/// <param name="Type">As what it is parsed; null for what AgentScript is parsed as.</param>
/// <param name="Before">What is put in front of it.</param>
/// <param name="After">What is put behind it.</param>
internal sealed record SnippetForm(SourceType? Type, string Before = "", string After = "")
{
    private static readonly SnippetForm Script = new(SourceType.Script);
    private static readonly SnippetForm Module = new(SourceType.Module);
    private static readonly SnippetForm Body = new(SourceType.FunctionBody);

    /// <summary>An object, or a function without a name.</summary>
    private static readonly SnippetForm Expression = new(SourceType.Script, "(", "\n)");

    /// <summary>The body of an asynchronous function.</summary>
    private static readonly SnippetForm AsyncBody = new(SourceType.Script, "async()=>{", "\n}");

    private static readonly ImmutableArray<SnippetForm> Scripts = ImmutableArray.Create(Script);
    private static readonly ImmutableArray<SnippetForm> ScriptsAndBodies = ImmutableArray.Create(Script, Body);
    private static readonly ImmutableArray<SnippetForm> Modules = ImmutableArray.Create(Module);
    private static readonly ImmutableArray<SnippetForm> ScriptsAndModules = ImmutableArray.Create(Script, Module, Body);
    private static readonly ImmutableArray<SnippetForm> Programs = ImmutableArray.Create(new SnippetForm(Type: null));

    private static readonly ImmutableArray<SnippetForm> Fragments = ImmutableArray.Create(
        new[] { Script, Body, Expression, AsyncBody, Module });

    /// <summary>
    /// The ways to read such a text. The first that gives a program is meant; if none does, the one that gets furthest.
    /// </summary>
    internal static ImmutableArray<SnippetForm> Of(ScriptTextKind kind) => kind switch
    {
        ScriptTextKind.Script => Scripts,
        ScriptTextKind.ScriptWithReturn => ScriptsAndBodies,
        ScriptTextKind.Module => Modules,
        ScriptTextKind.ScriptOrModule => ScriptsAndModules,
        ScriptTextKind.AgentScript => Programs,
        _ => Fragments,
    };
}
