namespace Ringfence.Secrets;

/// <summary>One credential format: what it is called, how it looks, and what to do when one has leaked.</summary>
public sealed class SecretDetector
{
    internal SecretDetector(string id, string provider, string name, params string[] patterns)
    {
        Id = id;
        Provider = provider;
        Name = name;
        Shapes = new ISecretShape[patterns.Length];
        for (var i = 0; i < patterns.Length; i++)
        {
            Shapes[i] = SecretPattern.Parse(patterns[i]);
        }
    }

    internal SecretDetector(string id, string provider, string name, params ISecretShape[] shapes)
    {
        Id = id;
        Provider = provider;
        Name = name;
        Shapes = shapes;
    }

    /// <summary>A stable identity, for example <c>github-personal-access-token</c>.</summary>
    public string Id { get; }

    /// <summary>Who issues it.</summary>
    public string Provider { get; }

    /// <summary>What people call it, provider included, fit for the middle of a sentence.</summary>
    public string Name { get; }

    /// <summary>The environment variable the provider's own tools read, or the nearest thing to a convention.</summary>
    public required string Variable { get; init; }

    /// <summary>Where the issuer lets its owner revoke it, in words.</summary>
    public required string Rotation { get; init; }

    /// <summary>What is known of the format, and from whom: the issuer's page in words, or that it was only observed.</summary>
    public string Source { get; init; } = "observed";

    /// <summary>What a match of the shape alone is worth.</summary>
    public SecretConfidence Confidence { get; init; } = SecretConfidence.High;

    /// <summary>By what it is recognised.</summary>
    public SecretKind Kind { get; init; } = SecretKind.Format;

    internal ISecretShape[] Shapes { get; }

    /// <summary>The issuer's checksum or encoded structure. A text of the right shape that fails it is not the issuer's.</summary>
    internal SecretCheck? Check { get; init; }

    /// <summary>A second half that has no mark of its own and is a secret only near this one.</summary>
    internal SecretCompanion? Companion { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>Whether the text between two indexes passes the issuer's own test.</summary>
internal delegate bool SecretCheck(SecretText text, int start, int end);
