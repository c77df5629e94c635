namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>The dot, <c>\d</c>, <c>\s</c>, <c>\w</c>, <c>\p</c> or the opposite of one of them.</summary>
internal sealed class CharacterSet : RegExpNode
{
    internal CharacterSet(int start, int end, CharacterSetKind kind, bool negate, string? property, string? value, bool isOfStrings)
        : base(start, end)
    {
        Kind = kind;
        Negate = negate;
        Property = property;
        Value = value;
        IsOfStrings = isOfStrings;
    }

    /// <summary>Which set.</summary>
    internal CharacterSetKind Kind { get; }

    /// <summary>Whether it is the opposite: <c>\D</c>, <c>\S</c>, <c>\W</c>, <c>\P</c>.</summary>
    internal bool Negate { get; }

    /// <summary>Of a property: its name, or the general category alone, as written.</summary>
    internal string? Property { get; }

    /// <summary>Of a property with a value: the value as written.</summary>
    internal string? Value { get; }

    /// <summary>Whether it can match several characters at once.</summary>
    internal bool IsOfStrings { get; }
}
