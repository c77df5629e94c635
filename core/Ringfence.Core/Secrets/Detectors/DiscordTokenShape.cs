using Ringfence.Secrets.Keys;

namespace Ringfence.Secrets.Detectors;

/// <summary>
/// A Discord bot token: the bot's id (17 to 20 decimal digits) in Base64 without padding, six characters of time and a signature of 27 or
/// 38, joined by full stops. Nothing in it is fixed, but a Base64 text of digits can only begin in ninety ways.
/// </summary>
internal sealed class DiscordTokenShape : ISecretShape
{
    private const int TimeLength = 6;

    // The middle of a longer Base64 text, or of another dotted token, starts no bot token.
    private static readonly Alphabet BeforeId = new("./+-");

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = CreateAnchors();

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        if (!TextBoundary.IsStart(text, anchorAt, BeforeId))
        {
            return false;
        }

        var id = Run(text, anchorAt);
        var time = id < text.Length && text[id] == '.' ? Run(text, id + 1) : -1;
        if (time - id - 1 != TimeLength || time >= text.Length || text[time] != '.' || !IsNumber(text, anchorAt, id))
        {
            return false;
        }

        var end = Run(text, time + 1);
        match = new SecretSpan(anchorAt, end, id + 1, Alphabet.Base64Url.Count, IsMixed: true);
        return end - time - 1 is 27 or 38 && TextBoundary.IsEnd(text, end, alphabet: null);
    }

    private static int Run(SecretText text, int at)
    {
        while (at < text.Length && Alphabet.Base64Url.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the Base64 text between the indexes decodes to 17 to 20 decimal digits.</summary>
    private static bool IsNumber(SecretText text, int start, int end)
    {
        if (end - start is not (23 or 24 or 26 or 27))
        {
            return false;
        }

        int bits = 0, buffer = 0;
        for (var i = start; i < end; i++)
        {
            buffer = (buffer << 6 | Base64Text.Sextet(text[i])) & 0xFFFF;
            bits += 6;
            if (bits >= 8)
            {
                bits -= 8;
                if ((buffer >> bits & 0xFF) is < '0' or > '9')
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string[] CreateAnchors()
    {
        const string base64 = Alphabet.Upper + Alphabet.Lower + Alphabet.Digits;
        var anchors = new List<string>();
        for (var first = '1'; first <= '9'; first++)
        {
            for (var second = '0'; second <= '9'; second++)
            {
                anchors.Add(new string([base64[first >> 2], base64[(first & 3) << 4 | second >> 4], base64[(second & 15) << 2]]));
            }
        }

        return [.. anchors];
    }
}
