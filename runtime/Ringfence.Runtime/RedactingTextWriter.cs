using System.Text;

namespace Ringfence.Runtime;

/// <summary>
/// A writer that hands text on without its secrets, whatever pieces it was written in. Text is held until its line is complete, a private key until its closing
/// line, but never more than <see cref="MostHeld"/> UTF-16 units: of a longer line the first part goes out, cut where no secret stands.
/// <see cref="Flush"/> flushes what was handed on; an incomplete line stays, because the rest of a secret may follow. <see cref="Complete"/> and disposing hand on
/// everything. The inner writer is not disposed. Not thread-safe, like the writers it wraps; <see cref="TextWriter.Synchronized"/> makes it so.
/// </summary>
public sealed class RedactingTextWriter : TextWriter
{
    /// <summary>The most UTF-16 units that are held back.</summary>
    public const int MostHeld = 32 * 1024;

    private const int Kept = MostHeld / 4;
    private const string KeyBegin = "-----BEGIN ";
    private const string KeyEnd = "-----END ";
    private const string Dashes = "-----";

    private readonly SecretRedactor _redactor;
    private readonly TextWriter _inner;
    private readonly StringBuilder _held = new();

    internal RedactingTextWriter(SecretRedactor redactor, TextWriter inner)
        : base((inner ?? throw new ArgumentNullException(nameof(inner))).FormatProvider)
    {
        _redactor = redactor;
        _inner = inner;
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    /// <inheritdoc/>
    public override Encoding Encoding => _inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        _held.Append(value);
        HandOn(hasLine: value == '\n');
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        // In pieces, so that one huge text is held no more than many small ones.
        while (!buffer.IsEmpty)
        {
            var piece = buffer[..Math.Min(buffer.Length, Math.Max(1, MostHeld - _held.Length))];
            _held.Append(piece);
            HandOn(piece.Contains('\n'));
            buffer = buffer[piece.Length..];
        }
    }

    /// <summary>Hands on the incomplete line, too: nothing more of it comes.</summary>
    public void Complete()
    {
        var text = _held.ToString();
        _held.Clear();
        _inner.Write(_redactor.Redact(text));
        _inner.Flush();
    }

    /// <summary>Flushes the inner writer. An incomplete line stays here.</summary>
    public override void Flush() => _inner.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Complete();
        }

        base.Dispose(disposing);
    }

    private void HandOn(bool hasLine)
    {
        var isFull = _held.Length >= MostHeld;
        if (!hasLine && !isFull)
        {
            return;
        }

        var text = _held.ToString();
        var end = isFull ? text.Length - Kept : Math.Min(text.LastIndexOf('\n') + 1, OpenKey(text));
        var places = _redactor.Find(text);
        foreach (var place in places)
        {
            // What reaches across the end stays whole; what fills everything that is held can only go.
            if (place.Start < end && place.End > end)
            {
                end = isFull && place.Start == 0 ? place.End : place.Start;
            }
        }

        if (end <= 0)
        {
            return;
        }

        _inner.Write(SecretRedactor.Replace(text, places, end));
        _held.Remove(0, end);
    }

    /// <summary>Where a key begins that is not closed yet, or behind the text.</summary>
    private static int OpenKey(string text)
    {
        var begin = text.LastIndexOf(KeyBegin, StringComparison.Ordinal);
        var close = begin < 0 ? -1 : text.IndexOf(KeyEnd, begin, StringComparison.Ordinal);
        var isOpen = begin >= 0 && (close < 0 || text.IndexOf(Dashes, close + KeyEnd.Length, StringComparison.Ordinal) < 0);
        return isOpen ? begin : text.Length;
    }
}
