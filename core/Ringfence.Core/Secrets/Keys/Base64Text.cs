namespace Ringfence.Secrets.Keys;

/// <summary>Base64 and Base64url (RFC 4648) as they stand in texts: with line breaks, escaped ones too, and with or without padding.</summary>
internal static class Base64Text
{
    /// <summary>Decodes what is Base64, or Base64url when so asked, between the indexes and steps over white space and escaped line breaks; stops at anything else.</summary>
    internal static byte[] Decode(SecretText text, int start, int end, bool isUrl = false)
    {
        var bytes = new byte[((end - start) * 3 / 4) + 3];
        int count = 0, bits = 0, buffer = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            var sextet = (c is '-' or '_') && !isUrl ? -1 : Sextet(c);
            if (sextet < 0)
            {
                if (char.IsWhiteSpace(c))
                {
                    continue;
                }

                if (c == '\\' && i + 1 < end && text[i + 1] is 'n' or 'r' or 't')
                {
                    i++;
                    continue;
                }

                break;
            }

            buffer = (buffer << 6 | sextet) & 0xFFFF;
            bits += 6;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[count++] = (byte)(buffer >> bits);
            }
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    internal static int Sextet(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
