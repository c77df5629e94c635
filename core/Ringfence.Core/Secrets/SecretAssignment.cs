using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets;

/// <summary>
/// Judges a value and the name it stands under together, as analyzer, build and runtime do: neither a telling name nor a random value is a secret by
/// itself. Pure and thread-safe; allocates nothing when the name announces nothing.
/// </summary>
public static class SecretAssignment
{
    private const int ShortestPassword = 4;
    private const int SurePassword = 6;
    private const int ShortestChosenSecret = 8;
    private const int ShortestNumberedName = 10;
    private const int ShortestToken = 20;
    private const int ShortestAnyKey = 24;

    /// <summary>
    /// Whether a name could announce a secret: the cheap question to ask before a value is computed. <see cref="Judge"/> asks it too.
    /// </summary>
    /// <param name="name">The name of a variable, property, parameter, setting, header or element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool MayAnnounce(string name) => SecretName.MayAnnounce(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Judges a value under a name.</summary>
    /// <param name="name">The name, in any spelling; parts of a path such as <c>Jwt:Secret</c> count together.</param>
    /// <param name="value">The value. Of a longer one the first 4,096 UTF-16 units are looked at.</param>
    /// <returns>
    /// <see cref="SecretConfidence.High"/> when a reader would say at once that this is a secret; <see cref="SecretConfidence.Medium"/> for a weak password,
    /// a made-up one and a value that another use would have to confirm; no confidence when it is none.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SecretJudgement Judge(string name, string value)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        _ = value ?? throw new ArgumentNullException(nameof(value));
        var named = SecretName.Classify(name);
        if (named.Kind == SecretNameKind.None)
        {
            return new SecretJudgement(null, SecretReason.HarmlessName);
        }

        if (FindFormat(value) is { } confidence)
        {
            return new SecretJudgement(confidence, SecretReason.KnownFormat);
        }

        var judgement = JudgeShape(named.Kind, ValueShape.Of(value));
        if (judgement.Confidence is null)
        {
            return judgement;
        }

        if (RepeatsName(named.Words, value))
        {
            return new SecretJudgement(null, SecretReason.Word);
        }

        return named.IsInvented ? judgement with { Confidence = SecretConfidence.Medium } : judgement;
    }

    /// <summary>The name confirms what a format alone leaves open, such as a JSON web token.</summary>
    private static SecretConfidence? FindFormat(string value)
    {
        SecretConfidence? best = null;
        foreach (var match in SecretScanner.Scan(value))
        {
            // A format in the middle of a longer text, a script or a document, is not what the name speaks about.
            if (match.Length * 2 < value.Length)
            {
                continue;
            }

            var confidence = match.Confidence == SecretConfidence.Medium && match.Detector.Id != "encrypted-private-key" ? SecretConfidence.High : match.Confidence;
            best = best is { } other && other > confidence ? other : confidence;
        }

        return best;
    }

    private static SecretJudgement JudgeShape(SecretNameKind name, ValueShape value) => value.Kind switch
    {
        ValueKind.Empty => No(SecretReason.Empty),
        ValueKind.Reference => No(SecretReason.Reference),
        ValueKind.Placeholder => No(SecretReason.Placeholder),
        ValueKind.Pattern => No(SecretReason.Pattern),
        ValueKind.Text => No(SecretReason.Text),
        ValueKind.Location => No(SecretReason.Location),
        ValueKind.Public => No(SecretReason.Public),
        ValueKind.Protected => No(SecretReason.Protected),
        ValueKind.Number => name == SecretNameKind.Password && value.Length >= ShortestPassword && value.Classes == 1
            ? Yes(SecretConfidence.Medium, SecretReason.PasswordUnderSecretName) : No(SecretReason.Number),
        ValueKind.BracedGuid => No(SecretReason.Identifier),
        ValueKind.Guid => name >= SecretNameKind.Key ? Yes(SecretConfidence.High, SecretReason.RandomUnderSecretName) : No(SecretReason.Identifier),
        ValueKind.Digest => name switch
        {
            SecretNameKind.AnyKey => No(SecretReason.NotRandom),
            SecretNameKind.Password => Yes(SecretConfidence.Medium, SecretReason.RandomUnderSecretName),
            _ => Yes(SecretConfidence.High, SecretReason.RandomUnderSecretName),
        },
        ValueKind.Word => name == SecretNameKind.Password && value.Length >= ShortestPassword && value.Classes == 1
            ? Yes(SecretConfidence.Medium, SecretReason.PasswordUnderSecretName) : No(SecretReason.Word),
        ValueKind.NumberedName => name == SecretNameKind.Password && value.Length >= ShortestNumberedName
            ? Yes(SecretConfidence.High, SecretReason.PasswordUnderSecretName) : No(SecretReason.Word),
        ValueKind.NumberedWord or ValueKind.Mixed => JudgeChosen(name, value),
        _ => JudgeRandom(name, value),
    };

    private static SecretJudgement JudgeChosen(SecretNameKind name, ValueShape value)
    {
        if (name == SecretNameKind.Password)
        {
            return value.Length < ShortestPassword ? No(SecretReason.TooShort)
                : Yes(value.Length >= SurePassword && value.Classes > 1 ? SecretConfidence.High : SecretConfidence.Medium, SecretReason.PasswordUnderSecretName);
        }

        if (value.Length < ShortestChosenSecret)
        {
            return No(SecretReason.TooShort);
        }

        return name switch
        {
            SecretNameKind.Secret => Yes(
                value.HasDigit && value.Classes > 1 ? SecretConfidence.High : SecretConfidence.Medium, SecretReason.PasswordUnderSecretName),
            SecretNameKind.Key when value.Kind == ValueKind.Mixed && value.HasDigit && value.Length >= 12 => Yes(
                SecretConfidence.High, SecretReason.RandomUnderSecretName),
            SecretNameKind.Key when value.HasDigit && value.Kind == ValueKind.Mixed => Yes(SecretConfidence.Medium, SecretReason.RandomUnderSecretName),
            SecretNameKind.Token when value.HasDigit && value.Kind == ValueKind.Mixed && value.Length >= ShortestToken => Yes(
                SecretConfidence.Medium, SecretReason.RandomUnderSecretName),
            _ => No(SecretReason.NotRandom),
        };
    }

    private static SecretJudgement JudgeRandom(SecretNameKind name, ValueShape value) => name switch
    {
        SecretNameKind.AnyKey => value.Length >= ShortestAnyKey && value.Classes >= 3
            ? Yes(SecretConfidence.Medium, SecretReason.RandomUnderSecretName) : No(SecretReason.NotRandom),
        SecretNameKind.Token => Yes(
            value.Length >= ShortestToken && value.Classes >= 2 ? SecretConfidence.High : SecretConfidence.Medium, SecretReason.RandomUnderSecretName),
        _ => Yes(SecretConfidence.High, SecretReason.RandomUnderSecretName),
    };

    /// <summary>Whether the value is the name again or another name of a secret: a key of a setting, a header, an option.</summary>
    private static bool RepeatsName(IReadOnlyList<string> words, string value)
    {
        if (value.Length > 64 || ValueShape.Of(value).Kind is not (ValueKind.Word or ValueKind.NumberedWord or ValueKind.NumberedName))
        {
            return false;
        }

        var mine = NameWords.Split(value);
        if (mine.Count > 1 && SecretName.Classify(value).Kind > SecretNameKind.AnyKey)
        {
            return true;
        }

        return string.Concat(mine) == string.Concat(words) || (mine.Count == 1 && SecretNameTable.Find(mine[0], isOneWord: true) != SecretNameKind.None);
    }

    private static SecretJudgement No(SecretReason reason) => new(null, reason);

    private static SecretJudgement Yes(SecretConfidence confidence, SecretReason reason) => new(confidence, reason);
}
