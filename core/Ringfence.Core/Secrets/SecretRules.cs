using Ringfence.Findings;

namespace Ringfence.Secrets;

/// <summary>The rules about secrets that the build finds outside of C# code, and about the list of accepted ones.</summary>
public static class SecretRules
{
    /// <summary>A secret stands in a file that is no C# code.</summary>
    public static readonly Rule SecretInFile = new(
        "RF1050", "Secret in a configuration file", Severity.Warning, RuleCategory.Security,
        "Configuration files, scripts and project files go where the code goes: into the repository, its history, its copies and often the published app. "
        + "Removing a secret there does not undo that: revoke it, and let the app read its successor from user secrets, the environment or a vault.", 798);

    /// <summary>Git would take a file of environment variables along.</summary>
    public static readonly Rule EnvironmentFileNotIgnored = new(
        "RF1051", "File of environment variables is not ignored by Git", Severity.Warning, RuleCategory.Security,
        "A file named .env is there to hold what must not be in the repository. Git takes along what no .gitignore names.", 538);

    /// <summary>A private key is copied to the output.</summary>
    public static readonly Rule KeyFileShipped = new(
        "RF1052", "Private key is shipped with the app", Severity.Warning, RuleCategory.Security,
        "A key file that is content of the project lies beside the app wherever it is installed. Whoever has it can sign and decrypt as the app.", 321);

    /// <summary>An entry of the list of accepted secrets is past its date.</summary>
    public static readonly Rule AcceptanceExpired = new(
        "RF1090", "Accepted secret is past its date", Severity.Warning, RuleCategory.Security,
        "A secret was accepted until a day, so that somebody looks again. The day has passed: the secret is reported like any other until it is gone "
        + "or the entry gets a new date.", 798);

    /// <summary>An entry of the list of accepted secrets accepts nothing.</summary>
    public static readonly Rule AcceptanceUnused = new(
        "RF1091", "Accepted secret is no longer there", Severity.Warning, RuleCategory.Security,
        "An entry that accepts nothing any more would silently accept the same secret when it comes back. Entries go with the secrets they accept.", 798);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>([SecretInFile, EnvironmentFileNotIgnored, KeyFileShipped, AcceptanceExpired, AcceptanceUnused]);
}
