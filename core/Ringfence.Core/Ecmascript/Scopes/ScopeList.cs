using System.Collections;

namespace Ringfence.Ecmascript.Scopes;

/// <summary>A fixed list. The default value is the empty list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public readonly struct ScopeList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[]? _items;
    private readonly int _offset;

    internal ScopeList(T[] items, int offset, int count)
    {
        _items = items;
        _offset = offset;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The item at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count ? _items![_offset + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Starts an enumeration, which allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    /// <summary>Goes from item to item.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ScopeList<T> _list;
        private int _index;

        internal Enumerator(ScopeList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The item.</summary>
        public readonly T Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next item.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => _index < _list.Count && ++_index < _list.Count;

        void IEnumerator.Reset() => _index = -1;

        readonly void IDisposable.Dispose()
        {
        }
    }
}
