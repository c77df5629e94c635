namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A whole regular expression.</summary>
internal sealed class Pattern : RegExpNode
{
    internal Pattern(int start, int end, IReadOnlyList<Alternative> alternatives, IReadOnlyList<CapturingGroup> capturingGroups)
        : base(start, end)
    {
        Alternatives = alternatives;
        CapturingGroups = capturingGroups;
    }

    /// <summary>The branches, tried from the first to the last; never empty.</summary>
    internal IReadOnlyList<Alternative> Alternatives { get; }

    /// <summary>Every capturing group, in the order of its number.</summary>
    internal IReadOnlyList<CapturingGroup> CapturingGroups { get; }
}
