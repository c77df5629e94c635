using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets.Surroundings;

/// <summary>A secret under its name, in whatever text: JSON, YAML, an environment file, XML, a command line, a connection string.</summary>
internal sealed class NamedValueShape : ISecretShape
{
    public bool IgnoresCase => true;

    public string[] Anchors { get; } =
    [
        "passw", "passphrase", "passcode", "pwd", "_pass", "dbpass", "secret", "token", "apikey", "api_key", "api-key", "accesskey", "access_key", "access-key",
        "accountkey", "account_key", "sharedkey", "shared_key", "privatekey", "private_key", "signingkey", "signing_key", "encryptionkey", "encryption_key",
        "credential", "auth_key", "authkey", "masterkey", "master_key", "securitykey", "subscriptionkey", "subscription-key", "kennwort", "senha",
    ];

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        if (!NamedValue.TryRead(text, anchorAt, out var named))
        {
            return false;
        }

        return named.Sign == '=' && ConnectionStringItem.TryRead(text, named, out var item)
            ? MatchConnectionString(text, named, item, out match)
            : MatchAssignment(text, named, out match);
    }

    private static bool MatchConnectionString(SecretText text, in NamedValue named, in ConnectionStringItem item, out SecretSpan match)
    {
        match = default;
        var value = SecretTexts.Cut(text, item.Start, item.End);
        var confidence = ConnectionStringPassword.Judge(SecretTexts.Cut(text, named.NameStart, named.NameEnd), value, item);
        match = new SecretSpan(item.Start, item.End, item.Start, Symbols: 0, IsMixed: true) { Confidence = confidence };
        return confidence is not null;
    }

    private static bool MatchAssignment(SecretText text, in NamedValue named, out SecretSpan match)
    {
        match = default;
        var value = SecretTexts.Cut(text, named.Start, named.End);
        var judgement = SecretAssignment.Judge(SecretTexts.Cut(text, named.NameStart, named.NameEnd), value);
        if (judgement.Confidence is not { } confidence || (!named.IsQuoted && !IsSureWithoutQuotes(text, named, value, judgement)))
        {
            return false;
        }

        match = new SecretSpan(named.Start, named.End, named.Start, Symbols: 0, IsMixed: true)
        {
            Confidence = confidence,
            Detector = SurroundingDetectors.NamedSecret,
            NameStart = named.NameStart,
            NameLength = named.NameEnd - named.NameStart,
        };
        return true;
    }

    /// <summary>What stands without quotes may be code: <c>password = request.Password2;</c>, <c>token: string</c>.</summary>
    private static bool IsSureWithoutQuotes(SecretText text, in NamedValue named, string value, SecretJudgement judgement)
    {
        // A piece of a longer name with colons, as resources have them, is no name.
        var isPiece = named.NameStart > 0 && text[named.NameStart - 1] is ':' or '/' or '@';
        if (isPiece || judgement.Confidence == SecretConfidence.Medium || value.Holds('(') || value.Holds('[') || value.Holds('{'))
        {
            return false;
        }

        var isCode = named.End < text.Length && text[named.End] is ';' or ')' or ',' && named.IsSpaced;
        return !isCode || ValueShape.Of(value).Kind is ValueKind.Random or ValueKind.Digest;
    }
}
