using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Ringfence.TestKit.Running;
using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Running;

#pragma warning disable CS0169, CS0649, CS0414, IDE0044, IDE0051, CA1823, RS1008 // Fields that only have to be there.
public sealed class InstanceStateTests
{
    [Fact]
    public void StatelessTypes_AreClean()
    {
        Assert.Empty(InstanceState.Problems(typeof(BadNameAnalyzer)));
        Assert.Empty(InstanceState.Problems(typeof(GoodNameFixer)));
        Assert.Empty(InstanceState.Problems(typeof(Harmless)));
    }

    [Theory]
    [InlineData(typeof(StatefulAnalyzer), "'_seen' of 'StatefulAnalyzer' can be changed")]
    [InlineData(typeof(KeepsSymbol), "holds something of one compilation")]
    [InlineData(typeof(KeepsSymbolsInATable), "holds something of one compilation")]
    [InlineData(typeof(KeepsAList), "is state of type 'List`1'")]
    [InlineData(typeof(StaticCounter), "can be changed")]
    [InlineData(typeof(Derived), "'_symbol' of 'KeepsSymbolBase' holds")]
    public void State_IsNamed(Type type, string problem) =>
        Assert.Contains(problem, Assert.Single(InstanceState.Problems(type)), StringComparison.Ordinal);

    private sealed class Harmless
    {
        private const int Limit = 3;
        private static readonly HashSet<string> s_names = [];
        private static readonly ConditionalWeakTable<Compilation, string> s_cache = [];
        private static readonly Func<ISymbol, bool> s_filter = static _ => true;
        private readonly DiagnosticDescriptor _rule = ToyDescriptors.BadName;
        private readonly bool _strict;
    }

    private sealed class KeepsSymbol
    {
        private readonly INamedTypeSymbol? _symbol;
    }

    private sealed class KeepsSymbolsInATable
    {
        private static readonly ConcurrentDictionary<string, ISymbol[]> s_symbols = [];
    }

    private sealed class KeepsAList
    {
        private readonly List<string> _names = [];
    }

    private sealed class StaticCounter
    {
        private static int s_count;
    }

    private class KeepsSymbolBase
    {
        private readonly ISymbol? _symbol;
    }

    private sealed class Derived : KeepsSymbolBase;
}
