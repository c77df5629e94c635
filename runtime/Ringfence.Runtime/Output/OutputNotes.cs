namespace Ringfence.Runtime.Output;

/// <summary>Collects notes up to the number an output lists and counts the rest.</summary>
internal sealed class OutputNotes
{
    private readonly List<OutputNote> _listed = [];

    internal IReadOnlyList<OutputNote> Listed => _listed;

    internal long Unlisted { get; private set; }

    internal bool HasTruncation { get; private set; }

    internal void Add(OutputNoteKind kind, OutputPath path, string message)
    {
        HasTruncation |= kind == OutputNoteKind.Truncated;
        if (_listed.Count < SanitizedOutput.MostNotes)
        {
            _listed.Add(new OutputNote(kind, path.ToString(), message));
        }
        else
        {
            Unlisted++;
        }
    }
}
