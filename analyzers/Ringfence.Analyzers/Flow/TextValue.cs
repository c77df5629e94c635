using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>A text, or any value as the text it would become: one of a few alternatives.</summary>
internal sealed class TextValue : FlowValue
{
    /// <summary>More alternatives are blurred into one.</summary>
    internal const int MaxAlternatives = 8;

    internal static readonly TextValue Empty = new(ImmutableArray.Create(Text.Empty));

    private TextValue(ImmutableArray<Text> alternatives) => Alternatives = alternatives;

    /// <summary>At least one.</summary>
    internal ImmutableArray<Text> Alternatives { get; }

    /// <summary>The text when there is exactly one and its parts are in order.</summary>
    internal Text? Exact => Alternatives.Length == 1 && !Alternatives[0].IsBlurred ? Alternatives[0] : null;

    internal int PartCount
    {
        get
        {
            var count = 0;
            foreach (var text in Alternatives)
            {
                count += text.Count;
            }

            return count;
        }
    }

    internal static TextValue Literal(string text, IOperation source) => Of(Part.Literal(text, source));

    internal static TextValue Hole(IOperation source, PartLabel label) => Of(Part.Hole(source, label));

    internal static TextValue Of(Part part) => new(ImmutableArray.Create(Text.Of(part)));

    internal static TextValue Of(Text text) => new(ImmutableArray.Create(text));

    internal static TextValue OneOf(IReadOnlyList<Text> texts)
    {
        var result = Of(texts[0]);
        for (var i = 1; i < texts.Count; i++)
        {
            result = result.Or(Of(texts[i]));
        }

        return result;
    }

    /// <summary>Whether no part of any alternative could be any text.</summary>
    internal bool HasNoUnsafe
    {
        get
        {
            foreach (var text in Alternatives)
            {
                if (text.HasUnsafe)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The only part, when the value is a single hole.</summary>
    internal Part? SingleHole => Exact?.Single is { IsLiteral: false } part ? part : null;

    internal override FlowValue Join(FlowValue other) => other switch
    {
        TextValue text => Or(text),
        ReferenceValue when IsNothing => other,
        _ => this,
    };

    internal override FlowValue Widen(FlowValue other)
    {
        var joined = Join(other);
        return ReferenceEquals(joined, this) || joined is not TextValue text ? joined : text.Blur();
    }

    internal TextValue Or(TextValue other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsOneBlurred)
        {
            return With(Text.Blur(ImmutableArray.Create(Alternatives[0]).AddRange(other.Alternatives)));
        }

        var alternatives = Alternatives;
        foreach (var text in other.Alternatives)
        {
            alternatives = alternatives.Contains(text) ? alternatives : alternatives.Add(text);
        }

        return alternatives.Length == Alternatives.Length
            ? this
            : alternatives.Length > MaxAlternatives || other.IsOneBlurred ? Of(Text.Blur(alternatives)) : new TextValue(alternatives);
    }

    internal TextValue Then(TextValue other)
    {
        if (other.Exact is { Count: 0 })
        {
            return this;
        }

        if (Exact is { Count: 0 })
        {
            return other;
        }

        if (Alternatives.Length * other.Alternatives.Length > MaxAlternatives)
        {
            return Of(BlurredText().Append(other.BlurredText()));
        }

        var alternatives = ImmutableArray.CreateBuilder<Text>(Alternatives.Length * other.Alternatives.Length);
        foreach (var first in Alternatives)
        {
            foreach (var second in other.Alternatives)
            {
                alternatives.Add(first.Append(second));
            }
        }

        return new TextValue(alternatives.MoveToImmutable());
    }

    internal TextValue Then(Part part) => Then(Of(part));

    /// <summary>The same, where alternatives that are a single hole are named by that place.</summary>
    internal TextValue HolesAt(IOperation place)
    {
        var isChanged = false;
        var texts = new List<Text>(Alternatives.Length);
        foreach (var text in Alternatives)
        {
            var hole = text is { Single: { IsLiteral: false } part, IsBlurred: false } ? part : null;
            isChanged |= hole is not null && !ReferenceEquals(hole.Source, place);
            texts.Add(hole is null ? text : Text.Of(hole.At(place)));
        }

        return isChanged ? OneOf(texts) : this;
    }

    /// <summary>
    /// A single hole named by that place, when every alternative is one whole value or one constant and some could be any text: a parameter can take its
    /// place whichever it is. Null for other texts.
    /// </summary>
    internal TextValue? OneHoleAt(IOperation place)
    {
        if (Alternatives.Length < 2)
        {
            return null;
        }

        Part? worst = null;
        foreach (var text in Alternatives)
        {
            if (text.Count > 1 || text.IsBlurred)
            {
                return null;
            }

            if (text is { Single: { IsUnsafe: true } part } && (worst is null || part.Label > worst.Label))
            {
                worst = part;
            }
        }

        return worst is null || worst.Format is not null || worst.IsAligned ? null : Of(worst.At(place));
    }

    /// <summary>The same parts, of which order, number and exact wording are no longer known.</summary>
    internal TextValue Blur() => IsOneBlurred ? this : Of(BlurredText());

    /// <summary>Each part of each alternative replaced.</summary>
    internal TextValue Select(Func<Part, Part> change)
    {
        var alternatives = ImmutableArray.CreateBuilder<Text>(Alternatives.Length);
        foreach (var text in Alternatives)
        {
            var changed = text.IsBlurred ? Text.Blur(ImmutableArray.Create(Text.Empty)) : Text.Empty;
            foreach (var part in text.ToParts())
            {
                changed = changed.Append(change(part));
            }

            alternatives.Add(changed);
        }

        return new TextValue(alternatives.MoveToImmutable());
    }

    /// <summary>The texts, when each alternative is known to the letter.</summary>
    internal bool TryGetConstants(List<string> texts)
    {
        foreach (var text in Alternatives)
        {
            if (text.IsBlurred)
            {
                return false;
            }

            var value = "";
            foreach (var part in text.ToParts())
            {
                if (part.Text is null)
                {
                    return false;
                }

                value += part.Text;
            }

            texts.Add(value);
        }

        return true;
    }

    /// <summary>The text, when there is one and it is known to the letter.</summary>
    internal string? Constant
    {
        get
        {
            var texts = new List<string>(1);
            return Alternatives.Length == 1 && TryGetConstants(texts) ? texts[0] : null;
        }
    }

    private bool IsOneBlurred => Alternatives.Length == 1 && Alternatives[0].IsBlurred;

    private bool IsNothing => Exact is { Count: 0 };

    private Text BlurredText() => IsOneBlurred ? Alternatives[0] : Text.Blur(Alternatives);

    private TextValue With(Text text) => text.Equals(Alternatives[0]) ? this : Of(text);
}
