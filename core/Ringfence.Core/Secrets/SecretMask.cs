using System.Globalization;

namespace Ringfence.Secrets;

/// <summary>What may be shown of a secret.</summary>
public static class SecretMask
{
    /// <summary>The fixed text every instance of the format starts with, which is public, and how long the value is. Nothing else.</summary>
    /// <param name="value">The secret.</param>
    /// <param name="detector">The format it was recognised as.</param>
    /// <returns>For example <c>ghp_…(40 characters)</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Mask(string value, SecretDetector detector)
    {
        _ = value ?? throw new ArgumentNullException(nameof(value));

        return Mask(value, 0, value.Length, detector);
    }

    /// <summary>The same for a secret inside a longer text, which is not copied.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">Where the secret is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The match lies outside of the text.</exception>
    public static string Mask(string text, SecretMatch match)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));

        if (match.Start < 0 || match.Length < 0 || match.Start > text.Length - match.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(match));
        }

        return Mask(text, match.Start, match.Length, match.Detector);
    }

    private static string Mask(string text, int start, int length, SecretDetector detector)
    {
        _ = detector ?? throw new ArgumentNullException(nameof(detector));

        var prefix = string.Empty;
        foreach (var shape in detector.Shapes)
        {
            if (shape.Prefix.Length > prefix.Length && shape.Prefix.Length < length && AnchorSearch.StartsWith(text, start, shape.Prefix))
            {
                prefix = shape.Prefix;
            }
        }

        return string.Format(CultureInfo.InvariantCulture, "{0}…({1} characters)", prefix, length);
    }
}
