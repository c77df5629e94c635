using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Flow;

/// <summary>What the string domain knows of the libraries and of the constants of one compilation.</summary>
internal sealed class TextTypes
{
    private static readonly ConditionalWeakTable<CompilationSymbols, TextTypes> Cache = new();

    private TextTypes(CompilationSymbols symbols)
    {
        Safe = new SafeTypes(symbols);
        Labeled = new LabeledMembers(symbols);
        Constants = new ConstantMembers();
        StringBuilder = symbols.Find("System.Text.StringBuilder");
        BuilderHandler = symbols.Find("System.Text.StringBuilder+AppendInterpolatedStringHandler");
        StringHandler = symbols.Find("System.Runtime.CompilerServices.DefaultInterpolatedStringHandler");
        Enumerable = symbols.Find("System.Linq.Enumerable");
        FormattableString = symbols.Find("System.FormattableString");
    }

    internal SafeTypes Safe { get; }

    internal LabeledMembers Labeled { get; }

    internal ConstantMembers Constants { get; }

    internal INamedTypeSymbol? StringBuilder { get; }

    internal INamedTypeSymbol? BuilderHandler { get; }

    internal INamedTypeSymbol? StringHandler { get; }

    internal INamedTypeSymbol? Enumerable { get; }

    internal INamedTypeSymbol? FormattableString { get; }

    internal static TextTypes For(CompilationSymbols symbols) => Cache.GetValue(symbols, static s => new TextTypes(s));

    internal bool IsBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, StringBuilder);

    internal bool IsHandler(ITypeSymbol? type) =>
        type is not null
        && (SymbolEqualityComparer.Default.Equals(type, BuilderHandler) || SymbolEqualityComparer.Default.Equals(type, StringHandler));
}
