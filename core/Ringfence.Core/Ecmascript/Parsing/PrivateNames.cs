namespace Ringfence.Ecmascript.Parsing;

/// <summary>The private names that one class declares, and those that are used in it and not declared yet.</summary>
internal sealed class PrivateNames
{
    private readonly Dictionary<string, Declaration> _declared = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _used;

    /// <summary>Declares a name; a getter and a setter may share one when both are static or neither is.</summary>
    /// <returns>The place of a declaration that forbids it, or -1.</returns>
    internal int Declare(string name, int position, bool isGetter, bool isSetter, bool isStatic)
    {
        if (!_declared.TryGetValue(name, out Declaration? other))
        {
            _declared.Add(name, new Declaration(position, isGetter, isSetter, isStatic));
            return -1;
        }

        bool completes = (other.IsGetter && isSetter && !other.IsSetter) || (other.IsSetter && isGetter && !other.IsGetter);
        bool pairs = other.IsStatic == isStatic && completes;
        if (pairs) _declared[name] = new Declaration(other.Position, IsGetter: true, IsSetter: true, isStatic);
        return pairs ? -1 : other.Position;
    }

    internal void Use(string name, int position)
    {
        _used ??= new Dictionary<string, int>(StringComparer.Ordinal);
        
#if NET
        _used.TryAdd(name, position);
#else
        if (!_used.ContainsKey(name)) _used.Add(name, position);
#endif
    }

    /// <summary>The names that are used and not declared here, each with its first place, in the order of the text.</summary>
    internal List<KeyValuePair<string, int>> Undeclared()
    {
        List<KeyValuePair<string, int>> undeclared = [];
        if (_used is null) return undeclared;
        foreach (KeyValuePair<string, int> use in _used)
        {
            if (!_declared.ContainsKey(use.Key)) undeclared.Add(use);
        }

        undeclared.Sort(static (a, b) => a.Value.CompareTo(b.Value));
        return undeclared;
    }

    private sealed record Declaration(int Position, bool IsGetter, bool IsSetter, bool IsStatic);
}
