using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules;

/// <summary>A rule about single nodes.</summary>
internal abstract class NodeRule : IScriptRule
{
    /// <inheritdoc/>
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <inheritdoc/>
    public abstract IReadOnlyList<NodeType> Nodes { get; }

    /// <inheritdoc/>
    public abstract void Check(Node node, ScriptRuleContext context);

    /// <inheritdoc/>
    public void CheckProgram(ScriptRuleContext context)
    {
    }
}
