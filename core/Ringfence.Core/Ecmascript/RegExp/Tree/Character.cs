namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>One character.</summary>
internal sealed class Character : RegExpNode
{
    internal Character(int start, int end, int value)
        : base(start, end)
    {
        Value = value;
    }

    /// <summary>A code point under the flags u and v, otherwise a UTF-16 unit.</summary>
    internal int Value { get; }
}
