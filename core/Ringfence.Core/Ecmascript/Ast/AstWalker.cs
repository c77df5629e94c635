namespace Ringfence.Ecmascript.Ast;

/// <summary>
/// Visits a tree from the root down, children in the order of the text. It keeps its own stack, so a tree of any depth is fine. Derive from it and look
/// at the nodes by their types.
/// </summary>
public abstract class AstWalker
{
    private const int InitialDepth = 32;
    private Place[] _places = new Place[InitialDepth];
    private int _depth;

    /// <summary>How many nodes stand above the node that is being visited.</summary>
    protected int Depth => _depth;

    /// <summary>The node directly above the one that is being visited, or null at the root.</summary>
    protected Node? Parent => Ancestor(0);

    /// <summary>A node above the one that is being visited: 0 is its parent. Null beyond the root.</summary>
    protected Node? Ancestor(int distance) => distance >= 0 && distance < _depth ? _places[_depth - 1 - distance].Node : null;

    /// <summary>Visits a node and everything below it.</summary>
    /// <exception cref="InvalidOperationException">The walker is already walking.</exception>
    public void Walk(Node root)
    {
        if (_depth != 0) throw new InvalidOperationException("The walker is already walking: use another one for a walk within a walk.");
        try
        {
            if (Enter(root)) Run(root);
            Leave(root);
        }
        finally
        {
            Array.Clear(_places, 0, _places.Length);
            _depth = 0;
        }
    }

    /// <summary>Called before the children of a node.</summary>
    /// <returns>False to leave its children out.</returns>
    protected virtual bool Enter(Node node) => true;

    /// <summary>Called after the children of a node, also when they were left out.</summary>
    protected virtual void Leave(Node node)
    {
    }

    private void Run(Node root)
    {
        Push(root);
        while (_depth > 0)
        {
            ref Place place = ref _places[_depth - 1];
            if (place.Next == place.Count)
            {
                Node done = place.Node;
                _depth--;
                if (_depth > 0) Leave(done);
                continue;
            }

            if (place.Node.SlotAt(place.Next++) is not { } child) continue;
            if (Enter(child)) Push(child);
            else Leave(child);
        }
    }

    private void Push(Node node)
    {
        if (_depth == _places.Length) Array.Resize(ref _places, _depth * 2);
        _places[_depth++] = new Place { Node = node, Count = node.SlotCount };
    }

    private struct Place
    {
        internal Node Node;
        internal int Next;
        internal int Count;
    }
}
