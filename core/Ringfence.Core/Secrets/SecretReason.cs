namespace Ringfence.Secrets;

/// <summary>Why a value under a name was, or was not, taken for a secret.</summary>
public enum SecretReason
{
    /// <summary>The name does not announce a secret, or speaks only about one: <c>author</c>, <c>passwordPolicy</c>, <c>tokenUrl</c>.</summary>
    HarmlessName,

    /// <summary>There is no value, or only white space.</summary>
    Empty,

    /// <summary>The value is shorter than a secret of that kind.</summary>
    TooShort,

    /// <summary>The value names where the secret comes from: <c>${DB_PASSWORD}</c>, <c>{{ x }}</c>, a vault's address.</summary>
    Reference,

    /// <summary>The value holds the place of one: <c>changeme</c>, <c>&lt;your key&gt;</c>, <c>xxxx</c>.</summary>
    Placeholder,

    /// <summary>The value is a key of a document, a name of a setting, a word.</summary>
    Word,

    /// <summary>The value is a sentence or other text for people.</summary>
    Text,

    /// <summary>The value is a regular expression, a format string or a template.</summary>
    Pattern,

    /// <summary>The value is a path, an address or a mail address.</summary>
    Location,

    /// <summary>The value is a number, a date or a version.</summary>
    Number,

    /// <summary>The value is a GUID under a name that does not say it is a key.</summary>
    Identifier,

    /// <summary>The value is encrypted or a hash: useless without another secret.</summary>
    Protected,

    /// <summary>The value is a public key or a certificate.</summary>
    Public,

    /// <summary>The value is not random enough for what the name announces.</summary>
    NotRandom,

    /// <summary>A secret: the value has a provider's format.</summary>
    KnownFormat,

    /// <summary>A secret: a random value under a name that announces one.</summary>
    RandomUnderSecretName,

    /// <summary>A secret: a value people choose as a password, under a name that says password or secret.</summary>
    PasswordUnderSecretName,
}
