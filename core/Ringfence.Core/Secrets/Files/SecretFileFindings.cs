using System.Globalization;
using Ringfence.Findings;
using Ringfence.Policy;

namespace Ringfence.Secrets.Files;

/// <summary>Findings about files that hold secrets, in the words every gate uses.</summary>
public static class SecretFileFindings
{
    private const int LongestName = 80;

    /// <summary>A secret stands in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="secret">The secret.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding InFile(string file, FileSecret secret)
    {
        _ = secret ?? throw new ArgumentNullException(nameof(secret));

        return SecretRules.SecretInFile.At(
            file ?? throw new ArgumentNullException(nameof(file)), secret.Range,
            $"{Subject(secret)} is written into this file, where everyone with the repository or the published app can read it; "
            + "revoke it and read its successor from user secrets, the environment or a vault");
    }

    /// <summary>Git would take a file of environment variables along.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding EnvironmentFileNotIgnored(string file) => SecretRules.EnvironmentFileNotIgnored.At(
        file ?? throw new ArgumentNullException(nameof(file)), TextRange.FileStart,
        "Git does not ignore this file of environment variables, so the next commit takes the secrets in it along; add its name to .gitignore",
        ".env");

    /// <summary>A private key is copied to the output.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding KeyFileShipped(string file) => SecretRules.KeyFileShipped.At(
        file ?? throw new ArgumentNullException(nameof(file)), TextRange.FileStart,
        "This file holds a private key and is copied to the app's output, so everyone who gets the app gets the key; remove it from the project and load it "
        + "from a certificate store or a vault");

    /// <summary>An entry of the list of accepted secrets is past its date.</summary>
    /// <param name="policyFile">The policy.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding Expired(string policyFile, AcceptedSecret entry)
    {
        _ = entry ?? throw new ArgumentNullException(nameof(entry));

        return SecretRules.AcceptanceExpired.At(
            policyFile ?? throw new ArgumentNullException(nameof(policyFile)), entry.Range,
            string.Format(
                CultureInfo.InvariantCulture, "The secret in '{0}' was accepted until {1:yyyy-MM-dd} and counts as any other again; replace it, or give the entry a new date",
                entry.File, entry.Expires));
    }

    /// <summary>An entry of the list of accepted secrets accepts nothing.</summary>
    /// <param name="policyFile">The policy.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding Unused(string policyFile, AcceptedSecret entry)
    {
        _ = entry ?? throw new ArgumentNullException(nameof(entry));

        return SecretRules.AcceptanceUnused.At(
            policyFile ?? throw new ArgumentNullException(nameof(policyFile)), entry.Range,
            $"No secret in '{entry.File}' has this fingerprint any more, and the entry would accept it when it comes back; remove the entry");
    }

    private static string Subject(FileSecret secret) => secret.Name is { } name
        ? string.Format(CultureInfo.InvariantCulture, "The value of '{0}' ({1} characters)", Shown(name), secret.Value.Length)
        : $"The {secret.Detector.Name} '{secret.Mask}'";

    /// <summary>The end of a long name tells more than its beginning; what cannot be seen is left out.</summary>
    private static string Shown(string name)
    {
        var visible = new string([.. name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)]);
        return visible.Length <= LongestName ? visible : visible.Remove(0, visible.Length - LongestName).Insert(0, "…");
    }
}
