using Microsoft.CodeAnalysis.Text;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>A secret found in a text of the source.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">What it stands under.</param>
/// <param name="Kind">Which rule it breaks.</param>
/// <param name="Pieces">The pieces it is split over, if it is.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Value">The secret, which is shown to nobody.</param>
/// <param name="Stretch">Where in the value of its token it stands, when it is part of one.</param>
internal readonly record struct TextFinding(
    TextSpan Span, string Name, TextFindingKind Kind, PieceRange? Pieces, SecretConfidence Confidence, string Value, TextSpan? Stretch = null);

/// <summary>Which rule a text breaks.</summary>
internal enum TextFindingKind
{
    /// <summary>A value under a telling name.</summary>
    Named,

    /// <summary>A password in a connection string or an address.</summary>
    Connection,
}
