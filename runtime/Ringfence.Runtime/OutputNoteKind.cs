namespace Ringfence.Runtime;

/// <summary>What the sanitizer changed.</summary>
public enum OutputNoteKind
{
    /// <summary>A limit cut a text, an array, an object or the depth.</summary>
    Truncated,

    /// <summary>A value was replaced because its name says that it is a secret.</summary>
    Redacted,

    /// <summary>A text, or a name, held a secret in a provider's format, which was masked.</summary>
    SecretMasked,

    /// <summary>An array or object stands inside itself.</summary>
    Circular,

    /// <summary>An object nobody registered a projection for was replaced.</summary>
    Unsupported,

    /// <summary>The value's own code (an enumerator, a projection) failed while it was read.</summary>
    Unreadable,

    /// <summary>An exception was replaced by a neutral object.</summary>
    ExceptionHidden,

    /// <summary>A property was dropped: its name is not text, is reserved by JavaScript, or was there already.</summary>
    PropertyDropped,

    /// <summary>A number that JSON cannot express (NaN, an infinity) was replaced by null.</summary>
    NotFinite,

    /// <summary>Halves of surrogate pairs, which no UTF-8 text can hold, were replaced by U+FFFD.</summary>
    TextRepaired,
}
