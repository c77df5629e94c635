using System.Collections.Immutable;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>The sinks that the project's policy names.</summary>
internal static class PolicySinks
{
    internal static ImmutableArray<SqlSink> Of(FlowPolicy policy) => ImmutableArray.CreateRange(
        policy.SqlStatements.Select(static member => Of(member, SqlTextKind.Statement))
            .Concat(policy.SqlFragments.Select(static member => Of(member, SqlTextKind.Fragment))));

    private static SqlSink Of(FlowMember member, SqlTextKind kind) => new(
        member.Type, member.Member, member.Parameter is { } parameter ? ImmutableArray.Create(parameter) : ImmutableArray<string>.Empty, kind);
}
