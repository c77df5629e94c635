using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The name a secret inside of a longer text stands under.</summary>
internal static class EmbeddedName
{
    private const string Header = "Authorization";

    internal static string Before(string text, SecretMatch match)
    {
        if (match.Detector.Kind != SecretKind.Assignment)
        {
            return match.Detector.Kind == SecretKind.Header ? Header : "DbPassword";
        }

        var end = match.Start;
        while (end > 0 && !IsNameCharacter(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && IsNameCharacter(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
