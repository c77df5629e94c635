using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets.Keys;

/// <summary>The private key in the JSON of a Google Cloud service account: <c>"private_key": "-----BEGIN PRIVATE KEY-----\n..."</c>.</summary>
internal sealed class ServiceAccountShape : ISecretShape
{
    private const string Mark = "private_key";
    private const string Label = "PRIVATE KEY";
    private const int LongestGap = 40;
    private const int Reach = 3000;

    private static readonly PrivateKeyShape Key = new(encrypted: false);

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = [Mark];

    public string Prefix => Key.Prefix;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        for (var at = anchorAt + Mark.Length; at < text.Length && at - anchorAt < Mark.Length + LongestGap; at++)
        {
            if (text[at] == 'P' && AnchorSearch.StartsWith(text, at, Label))
            {
                return IsServiceAccount(text, anchorAt) && Key.TryMatch(text, at, out match);
            }
        }

        return false;
    }

    private static bool IsServiceAccount(SecretText text, int at)
    {
        var around = SecretTexts.Cut(text, Math.Max(0, at - Reach), Math.Min(text.Length, at + Reach));
        return around.Holds("service_account") || around.Holds("private_key_id");
    }
}
