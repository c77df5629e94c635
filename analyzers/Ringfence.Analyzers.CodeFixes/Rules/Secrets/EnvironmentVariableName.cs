using System.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Chooses the environment variable a secret moves to.</summary>
internal static class EnvironmentVariableName
{
    private static readonly HashSet<string> KindWords = new(StringComparer.Ordinal)
    {
        "key", "token", "secret", "password", "pwd", "pat", "credential", "credentials", "webhook", "auth", "sas",
    };

    private static readonly HashSet<string> GenericWords = new(KindWords, StringComparer.Ordinal)
    {
        "api", "access", "personal", "private", "public", "client", "bearer", "id", "url", "uri", "string", "text", "value", "app", "bot",
        "user",
        "account", "my", "the", "our", "default", "test", "const", "str", "hard", "coded", "hardcoded", "service", "raw", "shared",
    };

    /// <summary>
    /// The declared name in upper case when it says whose or what for the secret is (<c>BillingApiKey</c>), else the provider's own name
    /// for it
    /// (<c>ApiKey</c>, <c>GitHubToken</c>). Numbered when the file already reads a variable of that name, which would be another secret.
    /// </summary>
    internal static string Choose(string? declaredName, string providersVariable, ISet<string> taken)
    {
        var name = FromDeclaration(declaredName, providersVariable) ?? providersVariable;
        var numbered = name;
        for (var number = 2; taken.Contains(numbered); number++)
        {
            numbered = name + "_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return numbered;
    }

    private static string? FromDeclaration(string? declaredName, string providersVariable)
    {
        if (declaredName is null)
        {
            return null;
        }

        var words = Split(declaredName);
        var telling = words.FindAll(static word => word.Length > 1 && !GenericWords.Contains(word));
        if (telling.Count == 0 || !words.Exists(KindWords.Contains))
        {
            return null;
        }

        var provider = new HashSet<string>(providersVariable.ToLowerInvariant().Split('_'), StringComparer.Ordinal);
        if (provider.Contains(string.Concat(telling)) || telling.TrueForAll(provider.Contains))
        {
            return null;
        }

        words.RemoveAll(static word => word.Length == 1);
        return string.Join("_", words).ToUpperInvariant();
    }

    /// <summary>The words of a name in lower case: <c>_gitHubAPIKey2</c> is git, hub, api, key2.</summary>
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isNewWord = char.IsUpper(c) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((isNewWord || c > 127 || !char.IsLetterOrDigit(c)) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (c < 128 && char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
