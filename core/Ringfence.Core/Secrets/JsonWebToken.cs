using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ringfence.Json;
using Ringfence.Secrets.Judging;
using Ringfence.Secrets.Keys;

namespace Ringfence.Secrets;

/// <summary>What a JSON web token (RFC 7519) says about itself. Nothing of it is verified: a reader has no key.</summary>
public sealed class JsonWebToken
{
    private const int Longest = 16 * 1024;

    private JsonWebToken(string algorithm, long? expires, bool isPrivileged, bool isExample)
    {
        Algorithm = algorithm;
        Expires = expires;
        IsPrivileged = isPrivileged;
        IsExample = isExample;
    }

    /// <summary>The algorithm of the signature, for example <c>RS256</c>; <c>none</c> when there is no signature.</summary>
    public string Algorithm { get; }

    /// <summary>Whether the token is not signed, so that it opens only what checks nothing.</summary>
    public bool IsUnsigned => string.Equals(Algorithm, "none", StringComparison.OrdinalIgnoreCase);

    /// <summary>The end of the token's life in seconds since 1970-01-01T00:00:00Z; null when the token does not say, so that it never ends.</summary>
    public long? Expires { get; }

    /// <summary>Whether the token says that it may do everything, as the service role of Supabase does.</summary>
    public bool IsPrivileged { get; }

    /// <summary>Whether it is one of those that documentation prints, by its subject.</summary>
    public bool IsExample { get; }

    /// <summary>Whether the token's life has ended.</summary>
    /// <param name="now">The time, in UTC.</param>
    public bool IsExpired(DateTime now) => Expires is { } end && end < (now - new DateTime(1970, 1, 1, 0, 0, 0, now.Kind)).TotalSeconds;

    /// <summary>Reads a token in its compact form.</summary>
    /// <param name="text">The token and nothing else, at most 16,384 UTF-16 units.</param>
    /// <param name="token">The token, or null when the text is not one.</param>
    public static bool TryRead(string? text, [NotNullWhen(true)] out JsonWebToken? token)
    {
        token = null;
        if (text is null || text.Length > Longest || text.IndexOf('.', 0) is var first && first <= 0)
        {
            return false;
        }

        var second = text.IndexOf('.', first + 1);
        if (second < 0 || Parse(text, 0, first) is not { } header || Parse(text, first + 1, second) is not { } payload
            || !header.TryGet("alg", out var algorithm) || algorithm.Value is not JsonString { Value.Length: < 32 } name)
        {
            return false;
        }

        long? expires = payload.TryGet("exp", out var exp) && exp.Value is JsonNumber number && number.TryGetInt64(out var seconds) ? seconds : null;
        token = new JsonWebToken(name.Value, expires, IsText(payload, "role", "service_role"), IsText(payload, "sub", "1234567890") || IsText(payload, "name", "John Doe"));
        return true;
    }

    private static JsonObject? Parse(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Alphabet.Base64Url.Contains(text[i]))
            {
                return null;
            }
        }

        var bytes = Base64Text.Decode(Whole(text), start, end, isUrl: true);
        var result = JsonParser.Parse(Encoding.UTF8.GetString(bytes));
        return result.Success ? result.Root as JsonObject : null;
    }

    private static SecretText Whole(string text) => text;

    private static bool IsText(JsonObject node, string key, string value) =>
        node.TryGet(key, out var property) && property.Value is JsonString text && text.Value.Holds(value);
}
