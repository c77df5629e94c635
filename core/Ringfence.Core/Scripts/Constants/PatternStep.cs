using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants;

/// <summary>How a destructuring pattern gets from a value to a part of it.</summary>
internal sealed class PatternStep
{
    /// <summary>The pattern around; null when the part is one of the whole value.</summary>
    internal PatternStep? Outer { get; init; }

    /// <summary>The key of an object pattern; null in array patterns.</summary>
    internal Property? Property { get; init; }

    /// <summary>The position in an array pattern.</summary>
    internal int Index { get; init; }

    /// <summary>What stands in for undefined; null for nothing.</summary>
    internal Expression? Default { get; init; }

    /// <summary>Whether it takes the rest.</summary>
    internal bool IsRest { get; init; }
}
