using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// How sure a value under a name, or in a place that takes nothing else, is a secret. Core judges; the place says what to make of it.
/// </summary>
internal static class NamedValue
{
    private const int LeastMade = 6;
    private const int LongestMade = 4096;
    private const string Password = "password";

    private static readonly HashSet<string> Invented = new(StringComparer.Ordinal) { "test", "tests", "dummy", "fake", "sample", "example", "mock", "wrong", "bad", "stub" };

    /// <summary>Null for no secret, and for an unsure one under a name that says somebody made it up.</summary>
    internal static SecretConfidence? Judge(string name, string value) =>
        SecretAssignment.Judge(name, value).Confidence is { } confidence && (confidence >= SecretConfidence.High || !IsInvented(name)) ? confidence : null;

    /// <summary>
    /// Whether a text alone could be one of the values that are reported under some name. Cheap, and allocates nothing: it decides
    /// whether a place
    /// is worth asking the compiler about.
    /// </summary>
    internal static bool MayBeMade(string value)
    {
        if (value.Length is < LeastMade or > LongestMade)
        {
            return false;
        }

        var shape = ValueShape.Of(value);
        return shape.Spaces == 0 && shape.Foreign == 0
            && (shape.MixesLettersAndDigits || (shape.Symbols > 0 && shape.Letters > 0) || shape.CaseChanges >= 3);
    }

    /// <summary>A value that stands where only a password can stand: whatever is no stand-in counts.</summary>
    internal static bool IsUsedPassword(string value) =>
        SecretAssignment.Judge(Password, value).Reason is not (SecretReason.Empty or SecretReason.Placeholder or SecretReason.Reference or SecretReason.Pattern);

    /// <summary>A text that is used as a key is one, whatever it says; a reference is put in before.</summary>
    internal static bool IsUsedKey(string value) => SecretAssignment.Judge(Password, value).Reason is not (SecretReason.Empty or SecretReason.Reference);

    private static bool IsInvented(string name) => IdentifierWords.Split(name).Exists(Invented.Contains);
}
