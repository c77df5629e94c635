using Ringfence.Findings;

namespace Ringfence.Ecmascript;

/// <summary>Why a text is no valid script.</summary>
/// <param name="Code">The kind of mistake.</param>
/// <param name="Message">
/// What is wrong and what was expected: a sentence without the full stop. It may quote a name of the script, never a string.
/// </param>
/// <param name="Start">Where it begins, in UTF-16 units from the start of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Range">Lines and columns of it.</param>
public sealed record SyntaxError(SyntaxErrorCode Code, string Message, int Start, int End, TextRange Range)
{
    /// <summary>Where that which went wrong began: the open bracket, the first declaration.</summary>
    public TextRange? Related { get; init; }

    /// <summary>What <see cref="Related"/> shows, such as <c>opened here</c>.</summary>
    public string? RelatedMessage { get; init; }
}
