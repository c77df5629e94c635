using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.TestKit.Markup;

/// <summary>Takes the markers out of one text. Markers nest; they never cross.</summary>
internal sealed class MarkupParser(string marked)
{
    private readonly StringBuilder _text = new(marked.Length);
    private readonly Stack<Open> _open = new();
    private readonly List<(int Order, Marker Marker)> _markers = [];
    private int _order;

    internal MarkedText Parse()
    {
        var i = 0;
        while (i < marked.Length)
        {
            i = At(i, "[|") ? OpenAny(i)
                : At(i, "|]") ? Close(i, named: false)
                : At(i, "{|") ? OpenNamed(i)
                : At(i, "|}") ? Close(i, named: true)
                : IsPosition(i) ? AddPosition(i)
                : Copy(i);
        }

        if (_open.TryPeek(out var unclosed))
        {
            throw Error(unclosed.Offset, "is never closed");
        }

        return new MarkedText(_text.ToString(), [.. _markers.OrderBy(m => m.Order).Select(m => m.Marker)]);
    }

    private bool At(int i, string token) => string.CompareOrdinal(marked, i, token, 0, token.Length) == 0;

    private int Copy(int i)
    {
        _text.Append(marked[i]);
        return i + 1;
    }

    private int OpenAny(int i)
    {
        _open.Push(new Open(i, _order++, _text.Length, Id: null, Place: null, Named: false));
        return i + 2;
    }

    private int OpenNamed(int i)
    {
        var colon = marked.IndexOf(':', i);
        var name = colon < 0 ? "" : marked[(i + 2)..colon];
        int? place = name.StartsWith('#') && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : null;
        if (place is null && !IsId(name))
        {
            throw Error(i, "has no 'ID:' or '#n:' behind it");
        }

        _open.Push(new Open(i, _order++, _text.Length, place is null ? name : null, place, Named: true));
        return colon + 1;
    }

    private int Close(int i, bool named)
    {
        if (!_open.TryPop(out var open))
        {
            throw Error(i, "closes nothing");
        }

        if (open.Named != named)
        {
            throw Error(i, "crosses the marker opened before it");
        }

        _markers.Add((open.Order, new Marker(open.Id, open.Place, TextSpan.FromBounds(open.Start, _text.Length))));
        return i + 2;
    }

    /// <summary>Two dollars, unless they begin a raw string literal or belong to a longer run.</summary>
    private bool IsPosition(int i) =>
        At(i, "$$") && !At(i, "$$$") && !At(i, "$$\"") && (i == 0 || marked[i - 1] != '$');

    private int AddPosition(int i)
    {
        _markers.Add((_order++, new Marker(Id: null, Place: null, new TextSpan(_text.Length, 0), StartOnly: true)));
        return i + 2;
    }

    private static bool IsId(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters >= 2 && letters < name.Length && name.Skip(letters).All(char.IsAsciiDigit);
    }

    private FormatException Error(int offset, string problem)
    {
        var line = marked.AsSpan(0, offset).Count('\n') + 1;
        var column = offset - marked.AsSpan(0, offset).LastIndexOf('\n');
        return new FormatException($"The marker '{marked.AsSpan(offset, 2)}' at line {line}, column {column} {problem}.");
    }

    private sealed record Open(int Offset, int Order, int Start, string? Id, int? Place, bool Named);
}
