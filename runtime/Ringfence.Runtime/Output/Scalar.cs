using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ringfence.Runtime.Output;

/// <summary>A value without parts, read and not yet written.</summary>
internal readonly record struct Scalar(ScalarKind Kind, string Text = "")
{
    /// <summary>Reads a value. Never throws: elements of a disposed document and memory of a foreign owner may.</summary>
    /// <param name="value">The value, unwrapped.</param>
    /// <param name="limit">The most UTF-16 units its text may have.</param>
    internal static Scalar Read(object? value, int limit)
    {
        try
        {
            return value switch
            {
                null or DBNull => new Scalar(ScalarKind.Null),
                bool flag => new Scalar(ScalarKind.Boolean, flag ? "true" : "false"),
                JsonElement element => Read(element),
                BigInteger number => PlainNumber.Read(number, limit),
                _ => ReadPlain(value, limit),
            };
        }
        catch (Exception)
        {
            return new Scalar(ScalarKind.Unreadable);
        }
    }

    /// <summary>The value inside of a JSON document or value node; anything else is itself.</summary>
    internal static object? Unwrap(object? value) => value switch
    {
        JsonDocument document => document.RootElement,
        JsonValue node when node.TryGetValue<object>(out var inner) => inner,
        _ => value,
    };

    private static Scalar ReadPlain(object value, int limit)
    {
        if (PlainNumber.Text(value) is { } number)
        {
            return new Scalar(ScalarKind.Number, number);
        }

        if (PlainText.Divisible(value, limit + CleanText.LookAhead) is { } text)
        {
            return new Scalar(ScalarKind.Text, text);
        }

        if (PlainText.TryIndivisible(value, limit, out var whole))
        {
            return whole is null ? new Scalar(ScalarKind.TooLong) : new Scalar(ScalarKind.WholeText, whole);
        }

        return new Scalar(value is double or float or Half ? ScalarKind.NotFinite : ScalarKind.None);
    }

    private static Scalar Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => new Scalar(ScalarKind.Null),
        JsonValueKind.True => new Scalar(ScalarKind.Boolean, "true"),
        JsonValueKind.False => new Scalar(ScalarKind.Boolean, "false"),
        JsonValueKind.Number => PlainNumber.Read(element),
        JsonValueKind.String => new Scalar(ScalarKind.Text, element.GetString()!),
        _ => new Scalar(ScalarKind.None),
    };
}
