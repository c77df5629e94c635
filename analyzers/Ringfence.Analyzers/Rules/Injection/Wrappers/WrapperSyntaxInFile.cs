using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>What the syntax of one file says about methods that may take SQL.</summary>
/// <param name="HandingOn">Methods and constructors that hand something that is not a literal to a member that is named like a sink.</param>
/// <param name="Names">Methods and types that say so: by a parameter's name where there is no body, by an attribute elsewhere.</param>
/// <param name="MemberNames">Properties that say so by an attribute.</param>
internal sealed record WrapperSyntaxInFile(IReadOnlyList<SyntaxNode> HandingOn, IReadOnlyList<string> Names, IReadOnlyList<string> MemberNames)
{
    internal static readonly WrapperSyntaxInFile Empty = new([], [], []);
}
