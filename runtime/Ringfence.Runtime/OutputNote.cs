namespace Ringfence.Runtime;

/// <summary>One thing the sanitizer changed. Holds neither the value nor a type's name.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Path">Where: <c>$</c> is the whole output, <c>$.orders[3].id</c> a place in it. At most 200 UTF-16 units.</param>
/// <param name="Message">The fact and its reason, in one sentence.</param>
public sealed record OutputNote(OutputNoteKind Kind, string Path, string Message)
{
    /// <summary><c>path: message</c>.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
