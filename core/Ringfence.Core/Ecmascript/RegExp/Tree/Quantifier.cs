namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A repeated element.</summary>
internal sealed class Quantifier : RegExpNode
{
    /// <summary>No greatest number of repetitions.</summary>
    internal const int Unbounded = int.MaxValue;

    internal Quantifier(int start, int end, RegExpNode element, int min, int max, bool greedy)
        : base(start, end)
    {
        Element = element;
        Min = min;
        Max = max;
        Greedy = greedy;
    }

    /// <summary>What is repeated.</summary>
    internal RegExpNode Element { get; }

    /// <summary>The least number of repetitions; a greater number than fits is 2147483646.</summary>
    internal int Min { get; }

    /// <summary>The greatest number of repetitions, or <see cref="Unbounded"/>; a greater number than fits is 2147483646.</summary>
    internal int Max { get; }

    /// <summary>Whether more repetitions are tried first.</summary>
    internal bool Greedy { get; }
}
