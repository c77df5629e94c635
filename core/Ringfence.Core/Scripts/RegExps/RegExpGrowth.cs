namespace Ringfence.Scripts.RegExps;

/// <summary>How the time of a backtracking matcher grows with the length of the text, for one place where a match may begin.</summary>
internal enum RegExpGrowth
{
    /// <summary>No text was found for which it grows faster than the text.</summary>
    Linear,

    /// <summary>With a power of the length, see <see cref="RegExpVerdict.Degree"/>.</summary>
    Polynomial,

    /// <summary>It at least doubles with every repetition of the attack's pump.</summary>
    Exponential,

    /// <summary>It could not be told, see <see cref="RegExpVerdict.Reason"/>.</summary>
    Unknown,
}
