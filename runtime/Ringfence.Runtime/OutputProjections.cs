namespace Ringfence.Runtime;

/// <summary>
/// How objects of the application's own types become output. The sanitizer reads no property and calls no <c>ToString</c>; a projection
/// names what may leave, which also keeps it free of reflection. Immutable and thread-safe.
/// </summary>
public sealed class OutputProjections
{
    private readonly Entry[] _entries;

    private OutputProjections(Entry[] entries) => _entries = entries;

    /// <summary>No projection: every object that is not plain data is replaced by <see cref="OutputMarker.Unsupported"/>.</summary>
    public static OutputProjections None { get; } = new([]);

    /// <summary>Adds a projection. Of several that fit an object, the one added first is used.</summary>
    /// <typeparam name="T">The type, a base type or an interface of the objects.</typeparam>
    /// <param name="project">
    /// Gives what stands for the object: text, numbers, arrays, dictionaries, or objects that have a projection themselves. It runs on the
    /// thread that sanitizes. When it throws, the object becomes <see cref="OutputMarker.Unreadable"/> and the exception goes nowhere.
    /// </param>
    /// <returns>These projections and the new one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    public OutputProjections Add<T>(Func<T, object?> project)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(project);
        return new OutputProjections([.. _entries, new Entry(static value => value is T, value => project((T)value))]);
    }

    internal Func<object, object?>? Find(object value)
    {
        foreach (var entry in _entries)
        {
            if (entry.Fits(value))
            {
                return entry.Project;
            }
        }

        return null;
    }

    private sealed record Entry(Func<object, bool> Fits, Func<object, object?> Project);
}
