namespace Ringfence.Runtime;

/// <summary>
/// The texts that stand in the output where a value could not. A script may return the same texts, so what really happened is told by
/// <see cref="SanitizedOutput.Notes"/> only.
/// </summary>
public static class OutputMarker
{
    /// <summary>In place of a value whose name says that it is a secret.</summary>
    public const string Redacted = "[redacted]";

    /// <summary>In place of an array or object that stands inside itself.</summary>
    public const string Circular = "[circular]";

    /// <summary>In place of an array or object that would exceed the depth.</summary>
    public const string TooDeep = "[too deep]";

    /// <summary>In place of bytes or a number that are too long and would mean something else when cut.</summary>
    public const string TooLong = "[too long]";

    /// <summary>In place of an object nobody registered a projection for.</summary>
    public const string Unsupported = "[unsupported]";

    /// <summary>In place of a value whose own code failed while it was read.</summary>
    public const string Unreadable = "[unreadable]";

    /// <summary>The value of <c>error</c> in the object that stands in place of an exception.</summary>
    public const string Failed = "[failed]";

    /// <summary>The last character of a text that was cut.</summary>
    public const char Ellipsis = '…';
}
