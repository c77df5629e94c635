namespace Ringfence.Scripts.Constants;

/// <summary>A value that an expression is known to have. Immutable.</summary>
internal sealed class ConstantValue
{
    internal static readonly ConstantValue Undefined = new(ConstantKind.Undefined);
    internal static readonly ConstantValue Null = new(ConstantKind.Null);
    internal static readonly ConstantValue True = new(ConstantKind.Boolean) { Number = 1 };
    internal static readonly ConstantValue False = new(ConstantKind.Boolean);

    private ConstantValue(ConstantKind kind) => Kind = kind;

    internal ConstantKind Kind { get; }

    /// <summary>The text of a string, the digits of a BigInt (as they are written) or the name of a function; otherwise empty.</summary>
    internal string Text { get; private init; } = "";

    /// <summary>The value of a number; 1 for true and for functions of the language; otherwise 0.</summary>
    internal double Number { get; private init; }

    /// <summary>The elements of an array; otherwise empty.</summary>
    internal IReadOnlyList<ConstantValue> Elements { get; private init; } = [];

    /// <summary>The members of an object; otherwise empty.</summary>
    internal IReadOnlyList<KeyValuePair<string, ConstantValue>> Members { get; private init; } = [];

    internal bool IsString => Kind == ConstantKind.String;

    internal bool IsNumber => Kind == ConstantKind.Number;

    internal bool IsArray => Kind == ConstantKind.Array;

    /// <summary>Neither undefined nor null.</summary>
    internal bool HasMembers => Kind is not (ConstantKind.Undefined or ConstantKind.Null);

    internal static ConstantValue Of(bool value) => value ? True : False;

    internal static ConstantValue Of(double value) => new(ConstantKind.Number) { Number = value };

    internal static ConstantValue Of(string value) => new(ConstantKind.String) { Text = value };

    internal static ConstantValue BigInt(string digits) => new(ConstantKind.BigInt) { Text = digits };

    internal static ConstantValue Array(IReadOnlyList<ConstantValue> elements) => new(ConstantKind.Array) { Elements = elements };

    internal static ConstantValue Object(IReadOnlyList<KeyValuePair<string, ConstantValue>> members) =>
        new(ConstantKind.Object) { Members = members };

    /// <summary>A function of the language.</summary>
    internal static ConstantValue Function(string name) => new(ConstantKind.Function) { Text = name, Number = 1 };

    /// <summary>A function of the script: its own text, which is not told here.</summary>
    internal static ConstantValue ScriptFunction(string name) => new(ConstantKind.Function) { Text = name };

    /// <summary>Whether both are the same primitive, or the same object.</summary>
    internal bool IsSameAs(ConstantValue other) =>
        ReferenceEquals(this, other)
        || (Kind == other.Kind && Kind < ConstantKind.Array && Number.Equals(other.Number)
            && string.Equals(Text, other.Text, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Kind == ConstantKind.String ? "\"" + Text + "\"" : Coercion.ToText(this) ?? Kind.ToString();
}
