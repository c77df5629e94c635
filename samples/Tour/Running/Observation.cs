namespace Ringfence.Tour.Running;

/// <summary>An error or warning a build raised, as MSBuild's event told it.</summary>
/// <param name="Rule">The code, for example <c>RF2001</c>.</param>
/// <param name="Gate">Who raised it: <c>compile</c> or <c>build</c>.</param>
/// <param name="File">The file, absolute.</param>
/// <param name="Line">From 1; 0 when the event has no place.</param>
/// <param name="Column">From 1; 0 when the event has no place.</param>
/// <param name="Message">The text, without the link.</param>
/// <param name="Link">The address of the rule's page, or empty.</param>
internal sealed record Observation(string Rule, string Gate, string File, int Line, int Column, string Message, string Link)
{
    /// <summary>The lines it is about, when the build showed them; or empty.</summary>
    public string Frame { get; init; } = "";
}
