namespace Ringfence.Ecmascript;

/// <summary>
/// A list that grows by whole chunks. What is in it is never copied again, and no chunk is so large that the runtime would keep it apart
/// and look through everything to give it back.
/// </summary>
/// <typeparam name="T">The type of the items, of at most 128 bytes.</typeparam>
internal sealed class ChunkList<T>
{
    private const int Shift = 9;
    private const int Size = 1 << Shift;
    private readonly int _first;
    private T[][] _chunks = new T[1][];

    /// <param name="expected">About how many items there will be.</param>
    internal ChunkList(int expected = 16) => _first = Math.Min(Math.Max(expected, 4), Size);

    internal int Count { get; private set; }

    internal ref T this[int index] => ref _chunks[index >> Shift][index & (Size - 1)];

    /// <summary>The place of one more item. A place that was given before may be another one from now on.</summary>
    internal ref T Add()
    {
        int chunk = Count >> Shift;
        int at = Count++ & (Size - 1);
        if (at == 0)
        {
            if (chunk == _chunks.Length) Array.Resize(ref _chunks, chunk * 2);
            _chunks[chunk] = new T[chunk == 0 ? _first : Size];
        }
        else if (at == _chunks[chunk].Length)
        {
            Array.Resize(ref _chunks[chunk], Math.Min(at * 2, Size));
        }

        return ref _chunks[chunk][at];
    }

    internal T[] ToArray()
    {
        T[] items = new T[Count];
        for (int start = 0; start < Count; start += Size)
        {
            Array.Copy(_chunks[start >> Shift], 0, items, start, Math.Min(Size, Count - start));
        }

        return items;
    }
}
