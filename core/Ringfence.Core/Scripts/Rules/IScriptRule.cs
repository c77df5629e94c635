using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules;

/// <summary>One look at the tree of a script, which may report several rules. It holds no state: one instance serves all scripts.</summary>
internal interface IScriptRule
{
    /// <summary>What it may report. A rule of which none is on is not asked at all.</summary>
    IReadOnlyList<Rule> Rules { get; }

    /// <summary>The nodes it wants to see; empty when it looks at the program as a whole (<see cref="CheckProgram"/>).</summary>
    IReadOnlyList<NodeType> Nodes { get; }

    /// <summary>Looks at a node. The nodes above it are known to the context.</summary>
    void Check(Node node, ScriptRuleContext context);

    /// <summary>Looks at the program once, before its nodes.</summary>
    void CheckProgram(ScriptRuleContext context);
}
