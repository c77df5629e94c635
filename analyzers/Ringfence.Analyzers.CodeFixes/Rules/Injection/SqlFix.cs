using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>One way to close an open text.</summary>
/// <param name="Key">What tells the ways apart when all findings are fixed at once.</param>
/// <param name="Title">What the menu says.</param>
/// <param name="Changes">The changes, in order.</param>
internal sealed record SqlFix(string Key, string Title, IReadOnlyList<TextChange> Changes);
