using System.Text;
using System.Text.Encodings.Web;

namespace Ringfence.Runtime.Redaction;

/// <summary>Values that must not leave, in each spelling a text may have them.</summary>
internal sealed class KnownValues
{
    /// <summary>Of Base64 in the middle of other Base64 the first and last characters depend on the neighbours; fewer than this left of it say nothing.</summary>
    private const int ShortestBase64 = 6;

    private readonly string[] _spellings;

    internal KnownValues(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            if (value.Length < SecretRedactor.ShortestKnownValue || ++count > SecretRedactor.MostKnownValues)
            {
                throw new ArgumentException(
                    $"A redactor takes at most {SecretRedactor.MostKnownValues} values of at least {SecretRedactor.ShortestKnownValue} characters.", nameof(values));
            }

            spellings.UnionWith(Spellings(value));
        }

        _spellings = [.. spellings.OrderByDescending(text => text.Length)];
    }

    internal List<RedactedPlace> Find(string text)
    {
        var places = new List<RedactedPlace>();
        foreach (var spelling in _spellings)
        {
            for (var at = text.IndexOf(spelling, StringComparison.Ordinal); at >= 0; at = text.IndexOf(spelling, at + spelling.Length, StringComparison.Ordinal))
            {
                places.Add(new RedactedPlace(at, at + spelling.Length, SecretRedactor.Marker));
            }
        }

        return places;
    }

    private static IEnumerable<string> Spellings(string value)
    {
        yield return value;
        yield return JavaScriptEncoder.Default.Encode(value);
        yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);
        var address = Uri.EscapeDataString(value);
        yield return address;
        yield return LowerHex(address);
        yield return address.Replace("%20", "+", StringComparison.Ordinal);
        yield return HtmlEncoder.Default.Encode(value);
        var bytes = Encoding.UTF8.GetBytes(value);
        for (var shift = 0; shift < 3; shift++)
        {
            if (MiddleOfBase64(bytes, shift) is { } middle)
            {
                yield return middle;
                yield return middle.Replace('+', '-').Replace('/', '_');
            }
        }
    }

    /// <summary>What Base64 makes of the bytes wherever they stand in a longer text, when <paramref name="shift"/> bytes of it come before in their group of three.</summary>
    private static string? MiddleOfBase64(byte[] bytes, int shift)
    {
        byte[] shifted = [.. new byte[shift], .. bytes];
        var base64 = Convert.ToBase64String(shifted);
        var first = shift == 0 ? 0 : shift + 1;
        var last = shifted.Length * 8 / 6;
        return last - first >= ShortestBase64 ? base64[first..last] : null;
    }

    private static string LowerHex(string address)
    {
        var text = new StringBuilder(address);
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == '%')
            {
                text[i + 1] = char.ToLowerInvariant(text[i + 1]);
                text[i + 2] = char.ToLowerInvariant(text[i + 2]);
            }
        }

        return text.ToString();
    }
}
