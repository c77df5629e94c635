using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>A member that takes SQL text.</summary>
/// <param name="Type">The metadata name of the type that has it; types that derive from it or implement it have it too.</param>
/// <param name="Member">The name of the method or property; <c>.ctor</c> for constructors.</param>
/// <param name="Parameters">
/// What the parameter may be called: versions and overloads differ. Empty for properties, and where the first text parameter that is no connection
/// string takes the SQL.
/// </param>
/// <param name="Kind">What the text is.</param>
/// <param name="Twin">The member that takes the same text as an interpolated string and makes parameters of its holes, or null.</param>
internal sealed record SqlSink(string Type, string Member, ImmutableArray<string> Parameters, SqlTextKind Kind = SqlTextKind.Statement, string? Twin = null)
{
    internal const string Constructor = ".ctor";

    /// <summary>One sink for each of several members of a type.</summary>
    internal static IEnumerable<SqlSink> Each(string type, ImmutableArray<string> parameters, SqlTextKind kind, params string[] members)
    {
        foreach (var member in members)
        {
            yield return new SqlSink(type, member, parameters, kind);
        }
    }

    /// <summary>One sink for each of several members of a type that take a statement.</summary>
    internal static IEnumerable<SqlSink> Each(string type, ImmutableArray<string> parameters, params string[] members) =>
        Each(type, parameters, SqlTextKind.Statement, members);
}
