namespace Ringfence.Ecmascript.Ast;

/// <summary>The nodes directly below a node, in the order of the text.</summary>
public readonly struct ChildNodes
{
    private readonly Node _parent;

    internal ChildNodes(Node parent) => _parent = parent;

    /// <summary>Starts an enumeration.</summary>
    public Enumerator GetEnumerator() => new(_parent);

    /// <summary>Goes from child to child.</summary>
    public struct Enumerator
    {
        private readonly Node _parent;
        private readonly int _count;
        private int _next;

        internal Enumerator(Node parent)
        {
            _parent = parent;
            _count = parent.SlotCount;
            _next = 0;
            Current = parent;
        }

        /// <summary>The child.</summary>
        public Node Current { get; private set; }

        /// <summary>Goes to the next child.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext()
        {
            while (_next < _count)
            {
                if (_parent.SlotAt(_next++) is not { } child) continue;
                Current = child;
                return true;
            }

            return false;
        }
    }
}
