namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>Numbers the names of a program.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private NameEntry[] _entries = new NameEntry[64];

    internal int Count => _ids.Count;

    internal ref NameEntry this[int id] => ref _entries[id];

    internal int Add(string name)
    {
        if (_ids.TryGetValue(name, out int id)) return id;
        id = _ids.Count;
        _ids.Add(name, id);
        if (id == _entries.Length) Array.Resize(ref _entries, id * 2);
        _entries[id] = new NameEntry { Pending = -1, Candidate = -1 };
        return id;
    }
}
