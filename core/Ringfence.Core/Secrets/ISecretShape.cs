namespace Ringfence.Secrets;

/// <summary>A shape that can be recognised once one of its anchors has been seen.</summary>
internal interface ISecretShape
{
    /// <summary>
    /// Fixed pieces of text, one of which every instance holds. Each has at least <see cref="AnchorSearch.MinimumLength"/> characters.
    /// </summary>
    string[] Anchors { get; }

    /// <summary>The fixed text an instance starts with, which is public knowledge. Empty when it starts with its secret part.</summary>
    string Prefix { get; }

    /// <summary>Whether the text has the shape around an anchor found at <paramref name="anchorAt"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="anchorAt">Index of the anchor's first character.</param>
    /// <param name="match">What was recognised.</param>
    bool TryMatch(SecretText text, int anchorAt, out SecretSpan match);

    /// <summary>Whether the anchors are found in any case of their ASCII letters.</summary>
    bool IgnoresCase { get; }
}

/// <summary>A recognised stretch of text.</summary>
/// <param name="Start">First character of the secret.</param>
/// <param name="End">Behind the last character of the secret.</param>
/// <param name="BodyStart">Where the part begins that differs from secret to secret.</param>
/// <param name="Symbols">How many different characters that part may use; 0 when the shape has judged that part by itself.</param>
/// <param name="IsMixed">Whether that part draws on at least two of upper case, lower case and digits.</param>
internal readonly record struct SecretSpan(int Start, int End, int BodyStart, int Symbols, bool IsMixed)
{
    /// <summary>What this match is worth when the shape can tell; null when the detector says it.</summary>
    internal SecretConfidence? Confidence { get; init; }

    /// <summary>What this match is when the shape can tell; null when it is what the detector is for.</summary>
    internal SecretDetector? Detector { get; init; }

    /// <summary>First character of the name it stands under.</summary>
    internal int NameStart { get; init; }

    /// <summary>Length of that name; 0 when no name made it a match.</summary>
    internal int NameLength { get; init; }
}
