using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>The bodies that call a method or set a member.</summary>
/// <param name="Bodies">Their declarations, in the order of the files.</param>
/// <param name="Count">How many places there are.</param>
/// <param name="AreAll">Whether there can be no others.</param>
internal sealed record UsingBodies(IReadOnlyList<SyntaxNode> Bodies, int Count, bool AreAll);
