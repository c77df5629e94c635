using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>Where data comes from.</summary>
internal sealed class FlowSource
{
    internal FlowSource(ulong bit, Node node, string name, WordCategory category)
    {
        Bit = bit;
        Node = node;
        Name = name;
        Category = category;
    }

    /// <summary>Its bit. Sources beyond the number that is told apart share one.</summary>
    internal ulong Bit { get; }

    /// <summary>The call of the tool, or the place where the field is read.</summary>
    internal Node Node { get; }

    /// <summary>The name of the tool or field.</summary>
    internal string Name { get; }

    /// <summary>What its name says it is about; none for the result of a tool as such.</summary>
    internal WordCategory Category { get; }

    /// <summary>Whether the tool gives what is known about people.</summary>
    internal bool IsAboutPeople { get; init; }
}
