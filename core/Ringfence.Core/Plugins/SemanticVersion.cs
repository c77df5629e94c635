namespace Ringfence.Plugins;

/// <summary>The form of versions: Semantic Versioning 2.0.0.</summary>
internal static class SemanticVersion
{
    private const int Longest = 64;

    /// <summary>What is wrong with a version, as a part of a sentence; null when nothing is.</summary>
    internal static string? Mistake(string version)
    {
        if (version.Length > Longest) return FormattableString.Invariant($"it is longer than {Longest} characters");
        if (version.Length > 0 && version[0] is 'v' or 'V') return "it begins with 'v'";

        var plus = version.IndexOf('+', 0);
        var beforeBuild = plus < 0 ? version : version.Substring(0, plus);
        var hyphen = beforeBuild.IndexOf('-', 0);
        var numbers = (hyphen < 0 ? beforeBuild : beforeBuild.Substring(0, hyphen)).Split('.');

        if (numbers.Length != 3 || !numbers.All(IsNumber)) return "it needs three numbers joined by dots";
        if (numbers.Any(HasLeadingZero)) return "a number has a leading zero";
        if (hyphen >= 0 && PreReleaseMistake(beforeBuild.Substring(hyphen + 1)) is { } mistake) return mistake;

        return plus >= 0 && !version.Substring(plus + 1).Split('.').All(IsIdentifier)
            ? "what follows '+' must be words of ASCII letters, digits and '-' joined by dots"
            : null;
    }

    private static string? PreReleaseMistake(string text)
    {
        var words = text.Split('.');
        if (!words.All(IsIdentifier)) return "what follows '-' must be words of ASCII letters, digits and '-' joined by dots";

        return words.Any(word => IsNumber(word) && HasLeadingZero(word)) ? "a number has a leading zero" : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');

    private static bool HasLeadingZero(string number) => number.Length > 1 && number[0] == '0';

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-');
}
