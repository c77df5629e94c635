using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The name a secret inside of a longer text stands under.</summary>
internal static class EmbeddedName
{
    private const string Header = "Authorization";

    internal static string Before(string text, SecretMatch match)
    {
        return match.NameLength > 0 ? text.Substring(match.NameStart, match.NameLength) : match.Detector.Kind == SecretKind.Header ? Header : "DbPassword";
    }
}
