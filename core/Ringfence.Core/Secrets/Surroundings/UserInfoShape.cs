using System.Text;
using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets.Surroundings;

/// <summary>A password before the host of an address (RFC 3986, 3.2.1): <c>amqps://user:password@host</c>; a DSN as drivers take it counts too.</summary>
internal sealed class UserInfoShape : ISecretShape
{
    private const int LongestUserInfo = 512;
    private const int LongestScheme = 24;

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = ["://"];

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        var schemeStart = anchorAt;
        while (schemeStart > 0 && anchorAt - schemeStart < LongestScheme && (Alphabet.Base62.Contains(text[schemeStart - 1]) || text[schemeStart - 1] is '+' or '.' or '-'))
        {
            schemeStart--;
        }

        var start = anchorAt + "://".Length;
        var (at, colon) = FindHost(text, start);
        if (schemeStart == anchorAt || at < 0)
        {
            return false;
        }

        var host = ReadHost(text, at + 1);
        if (host.Length == 0)
        {
            return false;
        }

        return colon > 0 && colon < at - 1
            ? MatchPassword(text, colon + 1, at, SecretTexts.Cut(text, start, colon), host, out match)
            : MatchToken(text, start, colon > 0 ? colon : at, host, out match);
    }

    /// <summary>The <c>@</c> that ends the user information, and the first colon before it.</summary>
    private static (int At, int Colon) FindHost(SecretText text, int start)
    {
        var colon = -1;
        var last = -1;
        for (var at = start; at < text.Length && at - start < LongestUserInfo; at++)
        {
            var c = text[at];
            if (c is '/' or '?' or '"' or '\'' or '<' or '>' or '`' or '\\' || char.IsWhiteSpace(c) || (c == '#' && last >= 0))
            {
                break;
            }

            if (c == '@')
            {
                last = at;
            }
            else if (c == ':' && colon < 0 && last < 0)
            {
                colon = at;
            }
        }

        return (last, colon);
    }

    private static bool MatchPassword(SecretText text, int start, int end, string user, string host, out SecretSpan match)
    {
        match = default;
        var value = Decode(SecretTexts.Cut(text, start, end));
        if (LocalServer.IsExample(host) || value == user && ValueShape.Of(value).Kind == ValueKind.Word && LocalServer.IsLocal(host))
        {
            return false;
        }

        var confidence = SecretAssignment.Judge("password", value).Confidence;
        if (confidence != SecretConfidence.High && ValueShape.Of(value).Kind is ValueKind.Word or ValueKind.NumberedWord or ValueKind.NumberedName or ValueKind.Mixed && value.Length >= 3)
        {
            confidence = SecretConfidence.High;
        }

        if (confidence is null)
        {
            return false;
        }

        match = new SecretSpan(start, end, start, Symbols: 0, IsMixed: true) { Confidence = LocalServer.IsLocal(host) ? SecretConfidence.Medium : confidence };
        return true;
    }

    /// <summary>Some servers take a token instead of a name.</summary>
    private static bool MatchToken(SecretText text, int start, int end, string host, out SecretSpan match)
    {
        match = default;
        if (end - start < 20 || host.HoldsInAnyCase("sentry") || LocalServer.IsExample(host))
        {
            return false;
        }

        var shape = ValueShape.Of(SecretTexts.Cut(text, start, end));
        match = new SecretSpan(start, end, start, Symbols: 0, IsMixed: true) { Confidence = SecretConfidence.High };
        return shape.Kind is ValueKind.Random or ValueKind.Digest;
    }

    private static string ReadHost(SecretText text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 256 && (Alphabet.Base64Url.Contains(text[end]) || text[end] is '.' or '[' or ']' or ':' or '{' or '}' or '$'))
        {
            end++;
        }

        return SecretTexts.Cut(text, start, end);
    }

    private static string Decode(string value)
    {
        if (!value.Holds('%'))
        {
            return value;
        }

        var decoded = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '%' && i + 2 < value.Length && Alphabet.AnyHex.Contains(value[i + 1]) && Alphabet.AnyHex.Contains(value[i + 2]))
            {
                decoded.Append((char)Convert.ToInt32(value.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                decoded.Append(value[i]);
            }
        }

        return decoded.ToString();
    }
}
