namespace Ringfence.Secrets;

/// <summary>Where a text holds a secret. Holds the place, never the value.</summary>
/// <param name="Start">Index of the secret's first UTF-16 unit, from 0.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Detector">The format that was recognised.</param>
/// <param name="Confidence">How sure it is.</param>
public readonly record struct SecretMatch(int Start, int Length, SecretDetector Detector, SecretConfidence Confidence)
{
    /// <summary>Index behind the last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>Index of the first UTF-16 unit of the name the secret stands under, when its name is what tells it.</summary>
    public int NameStart { get; init; }

    /// <summary>Length of that name in UTF-16 units; 0 when the secret is told by its own form.</summary>
    public int NameLength { get; init; }
}
