using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>
/// Goes over a tree once, in the order of the text and on a stack of its own, and tells the <see cref="ScopeTable"/> what it meets.
/// </summary>
internal sealed partial class ScopeWalker
{
    private const int NodesBetweenLooks = 4096;

    private readonly ScopeTable _table;
    private readonly Declarer _declarer;
    private readonly CancellationToken _cancellationToken;
    private Frame[] _frames = new Frame[64];
    private int _depth;
    private int _loops;
    private int _visited;

    internal ScopeWalker(ScopeTable table, CancellationToken cancellationToken)
    {
        _table = table;
        _declarer = new Declarer(table);
        _cancellationToken = cancellationToken;
    }

    internal void Walk(Program program)
    {
        Enter(program, Role.Plain, null);
        while (_depth > 0)
        {
            ref Frame frame = ref _frames[_depth - 1];
            if (frame.Next < frame.Count)
            {
                int slot = frame.Next++;
                if (frame.Node.SlotAt(slot) is { } child) Descend(frame, slot, child);
                continue;
            }

            _table.CloseTo(frame.ScopeDepth);
            _loops = frame.LoopDepth;
            _depth--;
        }
    }

    private void Enter(Node node, Role role, PatternContext? context)
    {
        if (++_visited % NodesBetweenLooks == 0) _cancellationToken.ThrowIfCancellationRequested();
        NodeType type = node.Type;
        switch (type)
        {
            case NodeType.Identifier:
                Identifier identifier = (Identifier)node;
                if (context is null) _table.Refer(identifier, UsageOf(role));
                else _declarer.Bind(identifier, context, role, identifier.End);
                return;
            case NodeType.Literal:
            case NodeType.BreakStatement:
            case NodeType.ContinueStatement:
            case NodeType.DebuggerStatement:
            case NodeType.EmptyStatement:
            case NodeType.ExportAllDeclaration:
            case NodeType.ImportAttribute:
            case NodeType.PrivateIdentifier:
            case NodeType.TemplateElement:
                return;
            case NodeType.ThisExpression:
                _table.Current.Uses |= ScopeUses.This;
                return;
            case NodeType.Super:
                _table.Current.Uses |= ScopeUses.Super;
                return;
            case NodeType.MetaProperty:
                if (((MetaProperty)node).Meta.Name == "new") _table.Current.Uses |= ScopeUses.NewTarget;
                return;
            case NodeType.ImportSpecifier:
                _declarer.Import(((ImportSpecifier)node).Local, node);
                return;
            case NodeType.ImportDefaultSpecifier:
                _declarer.Import(((ImportDefaultSpecifier)node).Local, node);
                return;
            case NodeType.ImportNamespaceSpecifier:
                _declarer.Import(((ImportNamespaceSpecifier)node).Local, node);
                return;
        }

        if (_depth == _frames.Length) Array.Resize(ref _frames, _depth * 2);
        ref Frame frame = ref _frames[_depth++];
        frame.Node = node;
        frame.Type = type;
        frame.Next = 0;
        frame.Count = node.SlotCount;
        frame.Role = role;
        frame.ScopeDepth = _table.Depth;
        frame.LoopDepth = _loops;
        frame.Context = Open(node, type, role, context);
    }

    private static ReferenceUsage UsageOf(Role role) => role switch
    {
        Role.Callee => ReferenceUsage.Read | ReferenceUsage.Call,
        Role.Constructor => ReferenceUsage.Read | ReferenceUsage.New,
        Role.Typeof => ReferenceUsage.Read | ReferenceUsage.Typeof,
        Role.Delete => ReferenceUsage.Delete,
        Role.Update => ReferenceUsage.Read | ReferenceUsage.Write,
        Role.Export => ReferenceUsage.Read | ReferenceUsage.Export,
        _ => ReferenceUsage.Read,
    };
}
