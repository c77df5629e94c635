namespace Ringfence.Secrets.Keys;

/// <summary>A private key file of PuTTY: <c>PuTTY-User-Key-File-3: ...</c> with <c>Private-Lines:</c> behind it.</summary>
internal sealed class PuttyKeyShape : ISecretShape
{
    private const string Mark = "PuTTY-User-Key-File-";
    private const string Encryption = "Encryption: ";
    private const string PrivateLines = "Private-Lines: ";
    private const string Mac = "Private-MAC: ";
    private const int Reach = 16 * 1024;
    private const int LeastMaterial = 32;

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = [Mark];

    public string Prefix => Mark;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        int encryption = -1, lines = -1, end = -1;
        for (var at = anchorAt; at < text.Length && at - anchorAt < Reach; at++)
        {
            if (text[at] == 'E' && encryption < 0 && AnchorSearch.StartsWith(text, at, Encryption))
            {
                encryption = at + Encryption.Length;
            }
            else if (text[at] == 'P' && AnchorSearch.StartsWith(text, at, PrivateLines))
            {
                lines = at;
            }
            else if (text[at] == 'P' && lines >= 0 && AnchorSearch.StartsWith(text, at, Mac))
            {
                end = at + Mac.Length;
                break;
            }
        }

        if (encryption < 0 || lines < 0 || LongestRun(text, lines, end) < LeastMaterial)
        {
            return false;
        }

        while (end < text.Length && Alphabet.AnyHex.Contains(text[end]))
        {
            end++;
        }

        match = new SecretSpan(anchorAt, end, anchorAt, Symbols: 0, IsMixed: true)
        {
            Confidence = AnchorSearch.StartsWith(text, encryption, "none") ? SecretConfidence.High : SecretConfidence.Medium,
        };
        return true;
    }

    private static int LongestRun(SecretText text, int start, int end)
    {
        int run = 0, longest = 0;
        for (var at = start; at < end; at++)
        {
            run = Alphabet.Base64.Contains(text[at]) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
