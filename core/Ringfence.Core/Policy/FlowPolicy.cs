namespace Ringfence.Policy;

/// <summary>
/// What <c>ringfence.json</c> says about the project's own ways of data, beside the libraries that Ringfence knows: where texts become statements, where they
/// come from, and what makes them harmless.
/// </summary>
public sealed record FlowPolicy
{
    internal FlowPolicy()
    {
    }

    /// <summary>Nothing beside what Ringfence knows.</summary>
    public static FlowPolicy None { get; } = new();

    /// <summary>Members that take a whole SQL statement.</summary>
    public IReadOnlyList<FlowMember> SqlStatements { get; internal init; } = [];

    /// <summary>Members that take a piece of an SQL statement, such as a condition or an order.</summary>
    public IReadOnlyList<FlowMember> SqlFragments { get; internal init; } = [];

    /// <summary>Members whose values somebody outside of the program writes, by who that is.</summary>
    public IReadOnlyDictionary<FlowSource, IReadOnlyList<FlowMember>> Sources { get; internal init; } =
        new Dictionary<FlowSource, IReadOnlyList<FlowMember>>();

    /// <summary>Members whose values are harmless in a statement, whatever went in.</summary>
    public IReadOnlyList<FlowMember> Sanitizers { get; internal init; } = [];

    /// <summary>Metadata names of types whose text nobody can choose freely.</summary>
    public IReadOnlyList<string> SafeTypes { get; internal init; } = [];
}
