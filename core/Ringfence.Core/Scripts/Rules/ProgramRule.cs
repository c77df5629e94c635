using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules;

/// <summary>A rule about the program as a whole: its names.</summary>
internal abstract class ProgramRule : IScriptRule
{
    /// <inheritdoc/>
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <inheritdoc/>
    public IReadOnlyList<NodeType> Nodes => [];

    /// <inheritdoc/>
    public void Check(Node node, ScriptRuleContext context)
    {
    }

    /// <inheritdoc/>
    public abstract void CheckProgram(ScriptRuleContext context);
}
