namespace Ringfence.Json;

#pragma warning disable CA1720 // These are JSON's own words for its values.

/// <summary>The six kinds of JSON value.</summary>
public enum JsonNodeKind
{
    /// <summary><c>{ }</c></summary>
    Object,

    /// <summary><c>[ ]</c></summary>
    Array,

    /// <summary><c>"text"</c></summary>
    String,

    /// <summary><c>12</c></summary>
    Number,

    /// <summary><c>true</c> or <c>false</c></summary>
    Boolean,

    /// <summary><c>null</c></summary>
    Null,
}
