using Microsoft.CodeAnalysis.Text;

namespace Ringfence.TestKit.Markup;

/// <summary>A place marked in a test text.</summary>
/// <param name="Id">The diagnostic expected there; null for <c>[|…|]</c>, a named place and <c>$$</c>.</param>
/// <param name="Place">The number of <c>{|#n:…|}</c>; null for the others.</param>
/// <param name="Span">The marked characters, in the text without markers.</param>
/// <param name="StartOnly">Whether only the start counts, as with <c>$$</c>.</param>
public sealed record Marker(string? Id, int? Place, TextSpan Span, bool StartOnly = false);
