using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Injection.Sinks;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Where a text goes to.</summary>
/// <param name="Kind">What its taker takes.</param>
/// <param name="IsProcedure">Whether the text is the name of a procedure.</param>
/// <param name="Bindings">The parameters that are given with it, as far as the code around says.</param>
/// <param name="IsSafe">Whether a type is one whose text cannot be chosen freely.</param>
internal sealed record SqlTextSite(SqlTextKind Kind, bool IsProcedure, SqlBindings Bindings, Func<ITypeSymbol, bool> IsSafe)
{
    /// <summary>Whether that parameter has a value whose text cannot be chosen freely.</summary>
    internal bool IsHarmless(string parameter) => Bindings.TypeOf(parameter) is { } type && IsSafe(type);
}
