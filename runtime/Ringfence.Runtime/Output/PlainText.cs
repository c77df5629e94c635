using System.Globalization;
using System.Text;

namespace Ringfence.Runtime.Output;

/// <summary>Values that become text in one fixed, culture-free form.</summary>
internal static class PlainText
{
    /// <summary>Text that may be masked and cut like any text; null when the value is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="needed">How much of it the caller needs: what is longer may be left out.</param>
    internal static string? Divisible(object value, int needed) => value switch
    {
        string text => text,
        char c => c.ToString(),
        Rune rune => rune.ToString(),
        StringBuilder builder => builder.ToString(0, Math.Min(builder.Length, needed)),
        ReadOnlyMemory<char> memory => Head(memory, needed),
        Memory<char> memory => Head(memory, needed),
        Uri uri when value.GetType() == typeof(Uri) => Address(uri),
        _ => null,
    };

    /// <summary>Text that would mean something else when cut: it stays whole or is left out.</summary>
    /// <param name="value">The value.</param>
    /// <param name="limit">The most UTF-16 units the text may have.</param>
    /// <param name="text">The text, or null when it is longer.</param>
    /// <returns>Whether the value is of this kind.</returns>
    internal static bool TryIndivisible(object value, int limit, out string? text)
    {
        switch (value)
        {
            case Guid guid:
                text = guid.ToString("D");
                break;
            case DateTime time:
                text = time.ToString("O", CultureInfo.InvariantCulture);
                break;
            case DateTimeOffset time:
                text = time.ToString("O", CultureInfo.InvariantCulture);
                break;
            case DateOnly date:
                text = date.ToString("O", CultureInfo.InvariantCulture);
                break;
            case TimeOnly time:
                text = time.ToString("O", CultureInfo.InvariantCulture);
                break;
            case TimeSpan span:
                text = span.ToString("c", CultureInfo.InvariantCulture);
                break;
            case Int128 number:
                text = number.ToString(CultureInfo.InvariantCulture);
                break;
            case UInt128 number:
                text = number.ToString(CultureInfo.InvariantCulture);
                break;
            case ReadOnlyMemory<byte> bytes:
                text = Base64(bytes, limit);
                break;
            case Memory<byte> bytes:
                text = Base64(bytes, limit);
                break;
            case ArraySegment<byte> bytes:
                text = Base64(bytes.AsMemory(), limit);
                break;
            // 'is byte[]' alone also takes sbyte[] and arrays of one-byte enums: the runtime lets them stand for each other.
            case byte[] bytes when value.GetType() == typeof(byte[]):
                text = Base64(bytes, limit);
                break;
            default:
                text = null;
                return false;
        }

        text = text?.Length <= limit ? text : null;
        return true;
    }

    private static string Head(ReadOnlyMemory<char> memory, int needed) => memory.Span[..Math.Min(memory.Length, needed)].ToString();

    /// <summary>
    /// A file's address would tell where the host keeps its things; a user and password before the host are nobody's business.
    /// </summary>
    private static string? Address(Uri uri)
    {
        if (!uri.IsAbsoluteUri)
        {
            return uri.OriginalString;
        }

        return uri.IsFile || uri.IsUnc
            ? null
            : uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped);
    }

    private static string? Base64(ReadOnlyMemory<byte> bytes, int limit) =>
        (bytes.Length + 2L) / 3 * 4 > limit ? null : Convert.ToBase64String(bytes.Span);
}
