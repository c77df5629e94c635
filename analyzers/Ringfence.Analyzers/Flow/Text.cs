using System.Collections.Immutable;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// One text as a row of parts. Adding a part at the end costs the same however long the text is. A blurred text is the set of parts it may be
/// made of, in no order: what loops and too many alternatives end in.
/// </summary>
internal sealed class Text : IEquatable<Text>
{
    /// <summary>A longer text is blurred.</summary>
    internal const int MaxParts = 512;

    /// <summary>A blurred text keeps no more than this, but always one unsafe part when there is one.</summary>
    internal const int MaxBlurredParts = 64;

    internal static readonly Text Empty = new(null, null, false, false, false);

    private readonly Text? _previous;
    private readonly Part? _last;
    private readonly int _hash;

    /// <summary>A bit for each part, chosen by its hash: a part whose bit is missing is not there.</summary>
    private readonly ulong _bits;

    private Text(Text? previous, Part? last, bool isBlurred, bool isComposed, bool hasUnsafe)
    {
        _previous = previous;
        _last = last;
        Count = previous is null ? 0 : previous.Count + 1;
        HasSubstance = previous is not null && (previous.HasSubstance || !last!.IsTrivial);
        IsBlurred = isBlurred;
        IsComposed = isComposed;
        HasUnsafe = hasUnsafe;
        _bits = (previous?._bits ?? 0) | (last is null ? 0 : BitOf(last));
        _hash = unchecked(((previous?._hash ?? 17) * 31) + (last?.GetHashCode() ?? 0));
    }

    internal int Count { get; }

    /// <summary>Whether order and number of the parts are lost.</summary>
    internal bool IsBlurred { get; }

    /// <summary>Whether the text was put together: it has two parts that are more than space.</summary>
    internal bool IsComposed { get; }

    internal bool HasUnsafe { get; }

    /// <summary>The only part; null when there are more, or none.</summary>
    internal Part? Single => Count == 1 ? _last : null;

    private bool HasSubstance { get; }

    internal static Text Of(Part part) => Empty.Append(part);

    /// <summary>The parts of all texts, without order. Parts of the first text come first, so that adding what is known changes nothing.</summary>
    internal static Text Blur(ImmutableArray<Text> texts)
    {
        var known = texts[0].IsBlurred ? texts[0] : null;
        var result = known ?? new Text(null, null, true, false, false);
        var composed = result.IsComposed;
        foreach (var text in texts)
        {
            composed |= text is { IsComposed: true, HasUnsafe: true };
            result = result.AddAll(text, known);
            known ??= text;
        }

        return result.IsComposed == composed ? result : result.With(composed);
    }

    internal Text Append(Part part)
    {
        if (part.Text is { Length: 0 })
        {
            return this;
        }

        if (Count >= MaxParts && !IsBlurred)
        {
            return Blur(ImmutableArray.Create(this)).Append(part);
        }

        var composed = IsComposed || (HasSubstance && !part.IsTrivial);
        return IsBlurred ? AddToSet(part).With(composed) : new Text(this, part, false, composed, HasUnsafe || part.IsUnsafe);
    }

    internal Text Append(Text other)
    {
        if (other.Count == 0)
        {
            return this;
        }

        if (Count == 0 && !IsBlurred)
        {
            return other;
        }

        var result = IsBlurred || !other.IsBlurred ? this : Blur(ImmutableArray.Create(this));
        foreach (var part in other.ToParts())
        {
            result = result.Append(part);
        }

        return other.IsComposed && !result.IsComposed ? result.With(true) : result;
    }

    internal ImmutableArray<Part> ToParts()
    {
        if (Count == 0)
        {
            return ImmutableArray<Part>.Empty;
        }

        var parts = ImmutableArray.CreateBuilder<Part>(Count);
        parts.Count = Count;
        var text = this;
        for (var i = Count - 1; i >= 0; i--)
        {
            parts[i] = text._last!;
            text = text._previous!;
        }

        return parts.MoveToImmutable();
    }

    public bool Equals(Text? other)
    {
        if (other is null || other._hash != _hash || other.Count != Count || other.IsBlurred != IsBlurred || other.IsComposed != IsComposed)
        {
            return false;
        }

        Text? a = this, b = other;
        while (a is not null && b is not null && !ReferenceEquals(a, b))
        {
            if (!Equals(a._last, b._last))
            {
                return false;
            }

            a = a._previous;
            b = b._previous;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Text);

    public override int GetHashCode() => _hash;

    /// <summary>
    /// Adds the parts of another text, in their order. What that one took over from a text that is in already, as the texts of a loop do, is not looked at.
    /// </summary>
    private Text AddAll(Text other, Text? known)
    {
        var fresh = new Stack<Part>();
        for (var text = other; text._last is not null && !ReferenceEquals(text, known); text = text._previous!)
        {
            fresh.Push(text._last);
        }

        var result = this;
        foreach (var part in fresh)
        {
            result = result.AddToSet(part);
        }

        return result;
    }

    private Text AddToSet(Part part)
    {
        if (part.Text is { Length: 0 } || Contains(part))
        {
            return this;
        }

        var isFirstUnsafe = part.IsUnsafe && !HasUnsafe;
        return Count >= MaxBlurredParts && !isFirstUnsafe ? this : new Text(this, part, true, IsComposed, HasUnsafe || part.IsUnsafe);
    }

    private static ulong BitOf(Part part) => 1UL << (part.GetHashCode() & 63);

    private bool Contains(Part part)
    {
        if ((_bits & BitOf(part)) == 0)
        {
            return false;
        }

        for (var text = this; text._last is not null; text = text._previous!)
        {
            if (text._last.Equals(part))
            {
                return true;
            }
        }

        return false;
    }

    private Text With(bool composed) => composed == IsComposed ? this : new Text(_previous, _last, IsBlurred, composed, HasUnsafe);
}
