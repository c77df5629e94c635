namespace Ringfence.Scripts.Constants;

/// <summary>How much folding a script may cost: characters and elements produced, in proportion to its length.</summary>
internal sealed class FoldingBudget
{
    /// <summary>The longest text that is followed, in UTF-16 units.</summary>
    internal const int MaxText = 8192;

    /// <summary>The most elements of an array or object that are followed.</summary>
    internal const int MaxElements = 4096;

    private const int Base = 2_000_000;
    private const int PerUnit = 32;
    private long _left;

    internal FoldingBudget(int sourceLength) => _left = Base + ((long)PerUnit * sourceLength);

    /// <summary>Whether there is anything left.</summary>
    internal bool IsSpent => _left <= 0;

    /// <summary>Pays for a value; false when it is too large to be followed or nothing is left.</summary>
    internal bool Pay(ConstantValue value)
    {
        _left -= 1 + value.Text.Length + value.Elements.Count + value.Members.Count;
        return _left > 0 && value.Text.Length <= MaxText && value.Elements.Count <= MaxElements;
    }
}
