namespace Ringfence.Scripts.Constants;

/// <summary>The arguments of a call whose values are known.</summary>
internal readonly struct Arguments
{
    private readonly IReadOnlyList<ConstantValue> _values;
    private readonly int _start;

    internal Arguments(IReadOnlyList<ConstantValue> values, int start)
    {
        _values = values;
        _start = start;
    }

    internal int Count => _values.Count - _start;

    internal ConstantValue this[int index] => index < Count ? _values[_start + index] : ConstantValue.Undefined;

    internal bool Has(int index) => this[index].Kind != ConstantKind.Undefined;

    internal string? Text(int index) => Coercion.ToText(this[index]);

    /// <summary>An integer, cut off to what a text or an array can be long; null when it is no number.</summary>
    internal int? Integer(int index, int absent = 0)
    {
        if (!Has(index)) return absent;
        if (Coercion.ToNumber(this[index]) is not { } number) return null;
        if (double.IsNaN(number)) return 0;
        return (int)Math.Max(-FoldingBudget.MaxText - 1, Math.Min(FoldingBudget.MaxText + 1, Math.Truncate(number)));
    }

    internal IReadOnlyList<ConstantValue> ToList()
    {
        List<ConstantValue> list = new(Count);
        for (int i = 0; i < Count; i++) list.Add(this[i]);
        return list;
    }
}
