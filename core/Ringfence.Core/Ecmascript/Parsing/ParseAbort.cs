namespace Ringfence.Ecmascript.Parsing;

/// <summary>
/// Leaves the statement that cannot be understood. The error itself is in the list already; nobody outside the parser sees this.
/// </summary>
internal sealed class ParseAbort : Exception
{
    /// <param name="isFinal">Whether parsing ends: a limit was passed, or nothing behind this place can be trusted.</param>
    internal ParseAbort(bool isFinal) => IsFinal = isFinal;

    internal bool IsFinal { get; }
}
