using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Flow.Methods;
using Ringfence.Analyzers.Symbols;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Flow;

/// <summary>What the string domain knows of the libraries and of the constants of one compilation.</summary>
internal sealed class TextTypes
{
    private static readonly ConditionalWeakTable<CompilationSymbols, ConcurrentDictionary<FlowPolicy, TextTypes>> Cache = new();

    private TextTypes(CompilationSymbols symbols, FlowPolicy policy)
    {
        Symbols = symbols;
        Safe = new SafeTypes(symbols, policy.SafeTypes);
        Labeled = new LabeledMembers(symbols, PolicyMembers.LabeledBy(policy));
        Allowance = FlowAllowance.Of(symbols.Compilation);
        Methods = new MethodSummaries(this);
        Bodies = new ObservedBodies(this);
        Origins = new ValueOrigins(this);
        Outside = new OutsideParameters(symbols);
        Constants = new ConstantMembers();
        StringBuilder = symbols.Find("System.Text.StringBuilder");
        BuilderHandler = symbols.Find("System.Text.StringBuilder+AppendInterpolatedStringHandler");
        StringHandler = symbols.Find("System.Runtime.CompilerServices.DefaultInterpolatedStringHandler");
        Enumerable = symbols.Find("System.Linq.Enumerable");
        FormattableString = symbols.Find("System.FormattableString");
    }

    internal CompilationSymbols Symbols { get; }

    /// <summary>What following the texts of a body may cost.</summary>
    internal FlowAllowance Allowance { get; }

    /// <summary>Where values come from that a method is given.</summary>
    internal ValueOrigins Origins { get; }

    /// <summary>What the bodies of the compilation do with texts.</summary>
    internal ObservedBodies Bodies { get; }

    /// <summary>What calls of the compilation's own methods do.</summary>
    internal MethodSummaries Methods { get; }

    internal SafeTypes Safe { get; }

    internal LabeledMembers Labeled { get; }

    internal OutsideParameters Outside { get; }

    internal ConstantMembers Constants { get; }

    internal INamedTypeSymbol? StringBuilder { get; }

    internal INamedTypeSymbol? BuilderHandler { get; }

    internal INamedTypeSymbol? StringHandler { get; }

    internal INamedTypeSymbol? Enumerable { get; }

    internal INamedTypeSymbol? FormattableString { get; }

    /// <summary>What is known under a policy. It is the same for all rules of a compilation.</summary>
    internal static TextTypes For(CompilationSymbols symbols, FlowPolicy policy) =>
        Cache.GetValue(symbols, static _ => new ConcurrentDictionary<FlowPolicy, TextTypes>()).GetOrAdd(policy, p => new TextTypes(symbols, p));

    internal bool IsBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, StringBuilder);

    internal bool IsHandler(ITypeSymbol? type) =>
        type is not null
        && (SymbolEqualityComparer.Default.Equals(type, BuilderHandler) || SymbolEqualityComparer.Default.Equals(type, StringHandler));
}
