using System.Globalization;
using System.Text;

namespace Ringfence.Json;

/// <summary>
/// Writes JSON that is the same byte for byte for the same calls: two spaces of indent, LF, no text outside what was asked for. Characters
/// that a reviewer could not see (controls, marks of direction, separators, lone surrogates) are escaped.
/// </summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _first = true;
    private bool _afterName;

    internal JsonWriter BeginObject() => Open('{');

    internal JsonWriter EndObject() => Close('}');

    internal JsonWriter BeginArray() => Open('[');

    internal JsonWriter EndArray() => Close(']');

    internal JsonWriter Name(string name)
    {
        BeginItem();
        Quote(name);
        _text.Append(": ");
        _afterName = true;
        return this;
    }

    internal JsonWriter Value(string? value)
    {
        BeginItem();
        if (value is null) _text.Append("null");
        else Quote(value);
        return this;
    }

    internal JsonWriter Value(long value)
    {
        BeginItem();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    internal JsonWriter Value(bool value)
    {
        BeginItem();
        _text.Append(value ? "true" : "false");
        return this;
    }

    /// <summary>The text with a final line feed.</summary>
    public override string ToString() => _text + "\n";

    private JsonWriter Open(char bracket)
    {
        BeginItem();
        _text.Append(bracket);
        _depth++;
        _first = true;
        return this;
    }

    private JsonWriter Close(char bracket)
    {
        _depth--;
        if (!_first) NewLine();
        _text.Append(bracket);
        _first = false;
        return this;
    }

    private void BeginItem()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }

        if (!_first) _text.Append(',');
        if (_depth > 0) NewLine();
        _first = false;
    }

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);

    private void Quote(string value)
    {
        _text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
            {
                _text.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                _text.Append(c).Append(value[++i]);
            }
            else if (IsHidden(c))
            {
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _text.Append(c);
            }
        }

        _text.Append('"');
    }

    private static bool IsHidden(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
