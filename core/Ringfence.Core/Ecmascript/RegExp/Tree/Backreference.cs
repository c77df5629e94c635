namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>The text that a group captured.</summary>
internal sealed class Backreference : RegExpNode
{
    internal Backreference(int start, int end, string? name, IReadOnlyList<int> numbers)
        : base(start, end)
    {
        Name = name;
        Numbers = numbers;
    }

    /// <summary>The name that was written, or null for a number.</summary>
    internal string? Name { get; }

    /// <summary>The numbers of the groups: several when groups in different alternatives share the name.</summary>
    internal IReadOnlyList<int> Numbers { get; }
}
