namespace Ringfence.Secrets.Judging;

/// <summary>What a value is by itself, whatever it is called.</summary>
internal enum ValueKind
{
    Empty,
    Reference,
    Placeholder,
    Pattern,
    Text,
    Location,
    Public,
    Protected,
    Number,
    Guid,

    /// <summary>A GUID in braces, as classes, interfaces and registries have them; no issuer writes its keys so.</summary>
    BracedGuid,

    /// <summary>As many hexadecimal digits as a digest has: 32, 40, 56, 64, 96 or 128.</summary>
    Digest,

    /// <summary>One word or several joined by signs or humps, as names are: <c>Orders.TokenProvider</c>, <c>client-secret</c>.</summary>
    Word,

    /// <summary>A word with digits behind it: <c>admin123</c>.</summary>
    NumberedWord,

    /// <summary>Several words with digits behind the last: <c>correct-horse-42</c>, <c>prod-db-02</c>.</summary>
    NumberedName,

    /// <summary>Letters with digits or signs among them that make no word: <c>P@ssw0rd</c>.</summary>
    Mixed,

    /// <summary>Long, and without words in it.</summary>
    Random,
}
