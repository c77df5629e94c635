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

    private readonly Lazy<FlowAllowance> _allowance;
    private readonly Lazy<MethodSummaries> _methods;

    private TextTypes(CompilationSymbols symbols, FlowPolicy policy, Func<Compilation, IEnumerable<SyntaxNode>> bodies)
    {
        Symbols = symbols;
        Safe = new SafeTypes(symbols, policy.SafeTypes);
        Labeled = new LabeledMembers(symbols, PolicyMembers.LabeledBy(policy));
        _allowance = new Lazy<FlowAllowance>(() => FlowAllowance.Of(symbols.Compilation, bodies(symbols.Compilation)));
        _methods = new Lazy<MethodSummaries>(() => new MethodSummaries(this));
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
    internal FlowAllowance Allowance => _allowance.Value;

    /// <summary>Where values come from that a method is given.</summary>
    internal ValueOrigins Origins { get; }

    /// <summary>What the bodies of the compilation do with texts.</summary>
    internal ObservedBodies Bodies { get; }

    /// <summary>What calls of the compilation's own methods do.</summary>
    internal MethodSummaries Methods => _methods.Value;

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
    /// <param name="symbols">The symbols of the compilation.</param>
    /// <param name="policy">What the project says of its own members.</param>
    /// <param name="bodies">The bodies that will be asked for, as far as their syntax tells: what they may cost is shared out among them.</param>
    internal static TextTypes For(CompilationSymbols symbols, FlowPolicy policy, Func<Compilation, IEnumerable<SyntaxNode>> bodies) =>
        Cache.GetValue(symbols, static _ => new ConcurrentDictionary<FlowPolicy, TextTypes>()).GetOrAdd(policy, p => new TextTypes(symbols, p, bodies));

    internal bool IsBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, StringBuilder);

    internal bool IsHandler(ITypeSymbol? type) =>
        type is not null
        && (SymbolEqualityComparer.Default.Equals(type, BuilderHandler) || SymbolEqualityComparer.Default.Equals(type, StringHandler));
}
