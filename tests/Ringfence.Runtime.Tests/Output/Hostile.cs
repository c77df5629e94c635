using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ringfence.Runtime.Tests.Output;

/// <summary>Objects that misbehave wherever they are touched. The text of their exceptions must never be seen again.</summary>
internal static class Hostile
{
    internal const string Leak = "leaked-by-a-hostile-object";

    internal static Exception Exception() => new InvalidOperationException(Leak);
}

internal class ThrowsEverywhere
{
    public virtual string Name => throw Hostile.Exception();

    public override string ToString() => throw Hostile.Exception();

    public override bool Equals(object? obj) => throw Hostile.Exception();

    public override int GetHashCode() => throw Hostile.Exception();
}

internal sealed class ThrowingEnumerable : ThrowsEverywhere, IEnumerable
{
    public IEnumerator GetEnumerator() => throw Hostile.Exception();
}

internal sealed class NullEnumerable : IEnumerable
{
    public IEnumerator GetEnumerator() => null!;
}

/// <summary>Gives one item, then fails at the place it is told to.</summary>
internal sealed class FailingEnumerator(string place) : IEnumerable, IEnumerator, IDisposable
{
    private int _moved;

    public object Current => place == nameof(Current) ? throw Hostile.Exception() : _moved;

    public IEnumerator GetEnumerator() => this;

    public bool MoveNext() => ++_moved == 1 || (place == nameof(MoveNext) ? throw Hostile.Exception() : false);

    public void Reset() => throw Hostile.Exception();

    public void Dispose()
    {
        if (place == nameof(Dispose)) throw Hostile.Exception();
    }
}

/// <summary>Counts how often it was read, and never ends.</summary>
internal sealed class Endless : IEnumerable<int>
{
    internal int Read { get; private set; }

    public IEnumerator<int> GetEnumerator()
    {
        while (true)
        {
            yield return Read++;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A dictionary that lies about its size, fails in every member but its enumerator, and gives whatever it is told to.</summary>
[SuppressMessage("Design", "CA1065", Justification = "Misbehaving is its purpose.")]
internal sealed class LyingDictionary(IEnumerable<KeyValuePair<string, object?>> pairs) : IReadOnlyDictionary<string, object?>
{
    public int Count => -1;

    public IEnumerable<string> Keys => throw Hostile.Exception();

    public IEnumerable<object?> Values => throw Hostile.Exception();

    public object? this[string key] => throw Hostile.Exception();

    public bool ContainsKey(string key) => throw Hostile.Exception();

    public bool TryGetValue(string key, out object? value) => throw Hostile.Exception();

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => throw Hostile.Exception();
}

/// <summary>A list whose only content is itself, and which says it has another number of items every time.</summary>
internal sealed class SelfContaining : IEnumerable<object>
{
    public IEnumerator<object> GetEnumerator()
    {
        yield return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A new object at every step, so that no reference ever comes twice.</summary>
internal struct EndlesslyDeep : IEnumerable
{
    public readonly IEnumerator GetEnumerator() => new object[] { new EndlesslyDeep() }.GetEnumerator();
}

internal sealed class LyingTuple : System.Runtime.CompilerServices.ITuple
{
    public object? this[int index] => index == 2 ? throw Hostile.Exception() : index;

    public int Length => int.MaxValue;
}
