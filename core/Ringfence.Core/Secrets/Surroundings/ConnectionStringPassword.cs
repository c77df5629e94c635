using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets.Surroundings;

/// <summary>In a connection string every value under a key for passwords is used as one, so even a plain word is.</summary>
internal static class ConnectionStringPassword
{
    internal static SecretConfidence? Judge(string key, string value, in ConnectionStringItem item)
    {
        var name = SecretName.Classify(key);
        var isPassword = name.Kind is SecretNameKind.Password;
        if (name.Kind == SecretNameKind.None || value.Length > 1024)
        {
            return null;
        }

        var confidence = SecretAssignment.Judge(key, value).Confidence;
        if (isPassword && confidence != SecretConfidence.High)
        {
            confidence = JudgeWord(value) ?? confidence;
        }

        if (confidence is null || item.Host is null)
        {
            return confidence;
        }

        return LocalServer.IsExample(item.Host) ? null : LocalServer.IsLocal(item.Host) ? SecretConfidence.Medium : confidence;
    }

    private static SecretConfidence? JudgeWord(string value) => ValueShape.Of(value) switch
    {
        { Kind: ValueKind.Text, HasDigit: true, Length: < 40 } => SecretConfidence.High,
        { Kind: ValueKind.Word or ValueKind.NumberedWord or ValueKind.NumberedName or ValueKind.Mixed or ValueKind.Number, Length: >= 3 } => SecretConfidence.High,
        _ => null,
    };
}
