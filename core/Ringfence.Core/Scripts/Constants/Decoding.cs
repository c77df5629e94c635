using System.Text;

namespace Ringfence.Scripts.Constants;

/// <summary>The decoding functions of the language and of browsers. Null where they would throw.</summary>
internal static class Decoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string? Base64(string text)
    {
        string plain = string.Concat(text.Split(' ', '\t', '\n', '\r', '\f')).TrimEnd('=');
        if (plain.Length % 4 == 1) return null;
        try
        {
            byte[] bytes = Convert.FromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='));
            char[] result = new char[bytes.Length];
            for (int i = 0; i < bytes.Length; i++) result[i] = (char)bytes[i];
            return new string(result);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    internal static string? ToBase64(string text) =>
        text.Any(static c => c > 0xFF) ? null : Convert.ToBase64String([.. text.Select(static c => (byte)c)]);

    /// <summary><c>decodeURIComponent</c>, which for escapes of letters is also <c>decodeURI</c>.</summary>
    internal static string? UriComponent(string text)
    {
        StringBuilder result = new();
        List<byte> bytes = [];
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '%')
            {
                if (HexAt(text, i + 1, 2) is not { } value) return null;
                bytes.Add((byte)value);
                i += 2;
                continue;
            }

            if (bytes.Count > 0)
            {
                try
                {
                    result.Append(Utf8.GetString([.. bytes]));
                }
                catch (ArgumentException)
                {
                    return null;
                }

                bytes.Clear();
            }

            if (i < text.Length) result.Append(text[i]);
        }

        return result.ToString();
    }

    internal static string Unescape(string text)
    {
        StringBuilder result = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length)
            {
                bool isLong = text[i + 1] == 'u';
                if (HexAt(text, isLong ? i + 2 : i + 1, isLong ? 4 : 2) is { } value)
                {
                    result.Append((char)value);
                    i += isLong ? 5 : 2;
                    continue;
                }
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static int? HexAt(string text, int start, int count)
    {
        if (start + count > text.Length) return null;
        int value = 0;
        for (int i = start; i < start + count; i++)
        {
            int digit = Coercion.DigitOf(text[i]);
            if (digit > 15) return null;
            value = (value << 4) | digit;
        }

        return value;
    }
}
