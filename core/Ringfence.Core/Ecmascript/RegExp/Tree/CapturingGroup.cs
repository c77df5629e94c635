namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A group that captures.</summary>
internal sealed class CapturingGroup : RegExpNode
{
    internal CapturingGroup(int start, int end, IReadOnlyList<Alternative> alternatives, int number, string? name)
        : base(start, end)
    {
        Alternatives = alternatives;
        Number = number;
        Name = name;
    }

    /// <summary>The branches, tried from the first to the last; never empty.</summary>
    internal IReadOnlyList<Alternative> Alternatives { get; }

    /// <summary>Its number, counted from 1 by opening parentheses.</summary>
    internal int Number { get; }

    /// <summary>Its name with escapes resolved, or null.</summary>
    internal string? Name { get; }
}
