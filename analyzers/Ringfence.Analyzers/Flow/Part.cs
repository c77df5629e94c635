using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>A stretch of a text: either known to the letter, or a hole that a value fills.</summary>
internal sealed class Part : IEquatable<Part>
{
    private readonly int _hash;

    private Part(string? text, IOperation source, IOperation origin, PartLabel label, string? format, bool isAligned)
    {
        Text = text;
        Source = source;
        Origin = origin;
        Label = label;
        Format = format;
        IsAligned = isAligned;
        _hash = unchecked((source.GetHashCode() * 397) ^ (text is null ? (int)label : StringComparer.Ordinal.GetHashCode(text)));
    }

    /// <summary>The text, or null for a hole.</summary>
    internal string? Text { get; }

    /// <summary>The expression as it stands where the text is put together.</summary>
    internal IOperation Source { get; }

    /// <summary>The expression the value came from first; of several, any. It does not tell parts apart.</summary>
    internal IOperation Origin { get; }

    internal PartLabel Label { get; }

    /// <summary>The format in an interpolation or a composite format, or null.</summary>
    internal string? Format { get; }

    /// <summary>Whether the value is padded to a width.</summary>
    internal bool IsAligned { get; }

    internal bool IsLiteral => Text is not null;

    /// <summary>Whether whoever controls the value could write any text here.</summary>
    internal bool IsUnsafe => Label.IsUnsafe();

    /// <summary>Whether it adds nothing but space and the end of a statement.</summary>
    internal bool IsTrivial => Text is not null && IsBlank(Text);

    internal static Part Literal(string text, IOperation source) => new(text, source, source, PartLabel.Constant, null, false);

    internal static Part Hole(IOperation source, PartLabel label) => new(null, source, source, label, null, false);

    /// <summary>The same value, as it is written at another place.</summary>
    internal Part At(IOperation source) => IsLiteral || ReferenceEquals(source, Source) ? this : new Part(null, source, Origin, Label, Format, IsAligned);

    internal Part Formatted(string? format, bool isAligned) =>
        IsLiteral || (format is null && !isAligned) ? this : new Part(null, Source, Origin, Label, format, isAligned);

    internal Part Labeled(PartLabel label) => IsLiteral || label == Label ? this : new Part(null, Source, Origin, label, Format, IsAligned);

    public bool Equals(Part? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (_hash == other._hash
                && Label == other.Label
                && ReferenceEquals(Source, other.Source)
                && IsAligned == other.IsAligned
                && string.Equals(Text, other.Text, StringComparison.Ordinal)
                && string.Equals(Format, other.Format, StringComparison.Ordinal)));

    public override bool Equals(object? obj) => Equals(obj as Part);

    public override int GetHashCode() => _hash;

    private static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c != ';')
            {
                return false;
            }
        }

        return true;
    }
}
