using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The credential behind the scheme in the value of an authorization header.</summary>
/// <param name="Start">Where the credential begins.</param>
/// <param name="IsBasic">Whether it is a user's name and password in Base64.</param>
internal readonly record struct HeaderCredential(int Start, bool IsBasic)
{
    private const int LeastBasic = 8;

    private static readonly string[] Schemes = ["Bearer ", "Basic ", "Token ", "ApiKey ", "GenieKey ", "SSWS ", "Splunk ", "AWS4 "];

    internal static HeaderCredential? Find(string value)
    {
        foreach (var scheme in Schemes)
        {
            if (value.Length > scheme.Length && value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return new HeaderCredential(scheme.Length, scheme == "Basic ");
            }
        }

        return value.IndexOf(' ') < 0 ? new HeaderCredential(0, IsBasic: false) : null;
    }

    internal bool IsSecret(string value)
    {
        var credential = value.Substring(Start);
        return IsBasic ? IsPair(credential) : NamedValue.IsSecret(SecretNameKind.Token, credential);
    }

    /// <summary>Whether an argument is the credential behind a scheme that is an argument of its own: <c>("Basic", "…")</c>.</summary>
    internal static bool IsSchemePair(ExpressionSyntax value, string text) =>
        value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments } } && arguments[1].Expression == value
        && arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: var scheme } && string.Equals(scheme, "Basic", StringComparison.OrdinalIgnoreCase)
        && IsPair(text);

    /// <summary>Whether a text is the Base64 of <c>user:password</c> with a password that is no stand-in.</summary>
    internal static bool IsPair(string text)
    {
        if (text.Length < LeastBasic || text.Length % 4 != 0 || text.IndexOf(' ') >= 0)
        {
            return false;
        }

        try
        {
            var pair = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(text));
            var colon = pair.IndexOf(':');
            return colon >= 0 && colon + 1 < pair.Length && NamedValue.IsUsedPassword(pair.Substring(colon + 1));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
