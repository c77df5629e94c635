using Ringfence.Ecmascript.Ast;
using Ringfence.Policy;

namespace Ringfence.Scripts.Rules.Loops;

internal static class LoopKinds
{
    internal static readonly NodeType[] Nodes =
    [
        NodeType.ForStatement, NodeType.ForOfStatement, NodeType.ForInStatement, NodeType.WhileStatement, NodeType.DoWhileStatement,
    ];

    internal static ScriptLoop Of(Node loop) => (ScriptLoop)Array.IndexOf(Nodes, loop.Type);
}
