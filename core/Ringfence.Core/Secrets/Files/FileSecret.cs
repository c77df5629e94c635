using Ringfence.Findings;

namespace Ringfence.Secrets.Files;

/// <summary>A secret in a file. Its text form shows nothing of the value.</summary>
public sealed class FileSecret
{
    internal FileSecret(TextRange range, string value, SecretDetector detector, SecretConfidence confidence, string? name)
    {
        Name = name;
        Range = range;
        Value = value;
        Detector = detector;
        Confidence = confidence;
    }

    /// <summary>Where it stands; quotes do not belong to it.</summary>
    public TextRange Range { get; }

    /// <summary>The value, for its fingerprint alone. Never show it.</summary>
    public string Value { get; }

    /// <summary>The name that tells it, in JSON with those around it: <c>Smtp:Password</c>. Null when its own form does.</summary>
    public string? Name { get; }

    /// <summary>What it was recognised as.</summary>
    public SecretDetector Detector { get; }

    /// <summary>How sure it is.</summary>
    public SecretConfidence Confidence { get; }

    /// <summary>What may be shown of it.</summary>
    public string Mask => SecretMask.Mask(Value, Detector);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Range}: {Detector.Name} '{Mask}'");
}
