using System.Collections;

namespace Ringfence.Ecmascript.Ast;

/// <summary>A fixed list of nodes. The default value is the empty list.</summary>
/// <typeparam name="T">The type of the nodes; nullable where the language lets one be left out.</typeparam>
public readonly struct NodeList<T> : IReadOnlyList<T>
    where T : Node?
{
    private readonly T[]? _items;

    internal NodeList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items is null ? 0 : _items.Length;

    /// <summary>The node at a place.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>Starts an enumeration, which allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Goes from node to node.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The node.</summary>
        public readonly T Current => _items![_index];

        /// <summary>Goes to the next node.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}
