using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules;

/// <summary>One rule about the tree of a script. It holds no state: one instance serves all scripts.</summary>
internal interface IScriptRule
{
    /// <summary>What it reports.</summary>
    Rule Rule { get; }

    /// <summary>The nodes it wants to see; empty when it looks at the program as a whole (<see cref="CheckProgram"/>).</summary>
    IReadOnlyList<NodeType> Nodes { get; }

    /// <summary>Looks at a node. The nodes above it are known to the context.</summary>
    void Check(Node node, ScriptRuleContext context);

    /// <summary>Looks at the program once, before its nodes.</summary>
    void CheckProgram(ScriptRuleContext context);
}
