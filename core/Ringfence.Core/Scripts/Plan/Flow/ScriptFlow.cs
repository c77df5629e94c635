using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>
/// Calls, functions and data of a script: what plan and score are read from. Followed are assignments, destructuring, members, calls,
/// results,
/// callbacks, loops, spreads, templates and exceptions; not followed is what a condition tells (<c>if (secret) send(1)</c>).
/// </summary>
internal sealed class ScriptFlow
{
    private ScriptFlow(FlowBuilder builder, FlowLinker linker)
    {
        Graph = builder.Graph;
        Places = builder.Places;
        Functions = builder.Functions;
        Sites = builder.Sites;
        Sources = linker.Sources;
        Words = linker.Words;
        Constants = builder.Constants;
        Names = linker.Names;
    }

    internal FlowGraph Graph { get; }

    internal FlowPlaces Places { get; }

    /// <summary>The script itself first, then its functions in the order of the text.</summary>
    internal IReadOnlyList<FlowFunction> Functions { get; }

    /// <summary>All calls.</summary>
    internal IReadOnlyList<CallSite> Sites { get; }

    internal FlowSources Sources { get; }

    internal ToolWords Words { get; }

    internal ConstantFolder Constants { get; }

    internal ToolNames Names { get; }

    internal static ScriptFlow Of(ScopeTree scopes, ConstantFolder constants, ScriptSettings settings, CancellationToken cancellation)
    {
        FlowSources sources = new(settings.Words);
        FlowBuilder builder = new(scopes, constants, sources, settings.Scripts.ToolFunction, cancellation);
        builder.Walk(scopes.Program);
        FlowLinker linker = new(builder, sources);
        builder.Graph.Kept = FlowSources.Sensitive;
        builder.Graph.Solve(linker.Update, cancellation);
        return new ScriptFlow(builder, linker);
    }

    internal CallSite? SiteOf(Node call) => Places.SiteOf(call);
}
