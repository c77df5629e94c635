using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes;

/// <summary>
/// Finds the item of an identifier by where it begins: for every few characters of the text it knows the first item that does not begin
/// before them. There are no more identifiers in them than characters, so a look-up takes the same time in a text of any length.
/// </summary>
/// <typeparam name="T">What belongs to identifiers.</typeparam>
internal sealed class PlaceIndex<T>
    where T : class
{
    private const int Shift = 4;
    private readonly T[] _items;
    private readonly int[] _starts;
    private readonly int[] _first;

    /// <param name="items">The items, by where they begin.</param>
    /// <param name="nodeOf">The identifier of an item.</param>
    internal PlaceIndex(T[] items, Func<T, Identifier> nodeOf)
    {
        _items = items;
        _starts = new int[items.Length];
        for (int i = 0; i < items.Length; i++) _starts[i] = nodeOf(items[i]).Start;
        _first = new int[items.Length == 0 ? 0 : (_starts[items.Length - 1] >> Shift) + 1];
        int next = 0;
        for (int i = 0; i < _first.Length; i++)
        {
            while (_starts[next] >> Shift < i) next++;
            _first[i] = next;
        }
    }

    /// <summary>The place of the first item that begins at an offset; -1 when there is none.</summary>
    internal int FirstAt(int start)
    {
        int bucket = start >> Shift;
        if (bucket >= _first.Length) return -1;
        int at = _first[bucket];
        while (at < _starts.Length && _starts[at] < start) at++;
        return at < _starts.Length && _starts[at] == start ? at : -1;
    }

    /// <summary>The item in a place, if it begins at an offset.</summary>
    internal T? At(int place, int start) => place < _starts.Length && _starts[place] == start ? _items[place] : null;
}
