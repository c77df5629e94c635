using System.Collections.Concurrent;

namespace Ringfence.Scripts;

/// <summary>What is found out about names, kept for the scripts that come after. Scripts choose their names, so it has an end.</summary>
/// <typeparam name="T">What is found out.</typeparam>
internal sealed class KeptByName<T>
{
    private const int Most = 4_096;
    private const int Longest = 64;
    private readonly Func<string, T> _find;
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    internal KeptByName(Func<string, T> find) => _find = find;

    internal T Of(string name)
    {
        if (_known.TryGetValue(name, out T? known)) return known;
        T found = _find(name);
        if (_count < Most && name.Length <= Longest && _known.TryAdd(name, found)) Interlocked.Increment(ref _count);
        return found;
    }
}
