namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A range in a class.</summary>
internal sealed class CharacterClassRange : RegExpNode
{
    internal CharacterClassRange(int start, int end, Character min, Character max)
        : base(start, end)
    {
        Min = min;
        Max = max;
    }

    /// <summary>The least character.</summary>
    internal Character Min { get; }

    /// <summary>The greatest character.</summary>
    internal Character Max { get; }
}
