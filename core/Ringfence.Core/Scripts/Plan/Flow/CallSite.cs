using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>A call, and what is known of what it calls.</summary>
internal sealed class CallSite
{
    // Most calls call no function of the script, and have no lists of their own.
    private static readonly List<FlowFunction> None = [];
    private List<FlowFunction>? _targets;
    private List<FlowFunction>? _callbacks;

    internal CallSite(Expression node, int index, FlowFunction caller)
    {
        Node = node;
        Index = index;
        Caller = caller;
    }

    internal Expression Node { get; }

    internal int Index { get; }

    internal FlowFunction Caller { get; }

    internal int Callee { get; set; } = -1;

    /// <summary>What a method is called on; -1 when it is no method.</summary>
    internal int Receiver { get; set; } = -1;

    internal Expression? ReceiverNode { get; set; }

    /// <summary>The name of the method, as far as it is known.</summary>
    internal string? Method { get; set; }

    internal NodeList<Expression> Arguments { get; set; }

    internal int[] ArgumentIds { get; set; } = [];

    internal bool HasSpread { get; set; }

    internal int Result { get; set; }

    /// <summary>Whether it stands in a loop or in a function, which may be called in one.</summary>
    internal bool IsRepeated { get; set; }

    /// <summary>The functions of the script it calls.</summary>
    internal List<FlowFunction> Targets => _targets ?? None;

    /// <summary>The functions of the script that it is given and may call.</summary>
    internal List<FlowFunction> Callbacks => _callbacks ?? None;

    /// <summary>Whether it may call functions beyond those that are followed.</summary>
    internal bool HasMoreTargets { get; set; }

    /// <summary>How it calls a tool.</summary>
    internal ToolCallForm Form { get; set; }

    /// <summary>The source that its result is, in the table of sources; -1 for none.</summary>
    internal int Source { get; set; } = -1;

    /// <summary>The tools it can call, and whether there can be no others; null until somebody asks.</summary>
    internal (IReadOnlyList<string> Names, bool AreAll)? Tools { get; set; }

    /// <summary>Whether it can call nothing but functions of the script that are known.</summary>
    internal bool IsScriptCall => Targets.Count > 0 && !HasMoreTargets;

    internal void AddTarget(FlowFunction function) => (_targets ??= new(1)).Add(function);

    internal void AddCallback(FlowFunction function) => (_callbacks ??= new(1)).Add(function);
}
