using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>A place where a limit is given a value that means no limit.</summary>
/// <param name="Form">The form that is used.</param>
/// <param name="Use">The call or assignment, without what it is called on.</param>
/// <param name="Value">The argument list, or the assigned value.</param>
internal sealed record LiftedLimit(OptionForm Form, string Use, SyntaxNode Value);
