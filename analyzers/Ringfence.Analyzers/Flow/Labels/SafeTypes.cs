using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>
/// Types whose text cannot be chosen freely by whoever chooses the value. Numbers, dates and times are digits with the fixed marks of a culture:
/// a culture may add an apostrophe as a separator, but nobody can write a statement with it. Names of enum members are identifiers. A
/// <see cref="char"/> is not safe: it may be a quote.
/// </summary>
internal sealed class SafeTypes(CompilationSymbols symbols, IReadOnlyList<string> more)
{
    private static readonly string[] Names =
    [
        "System.Guid", "System.DateTime", "System.DateTimeOffset", "System.TimeSpan", "System.DateOnly", "System.TimeOnly", "System.Half",
        "System.Int128", "System.UInt128", "System.Numerics.BigInteger",
    ];

    private readonly Lazy<HashSet<ISymbol>> _named = new(() => Resolve(symbols, more));

    internal bool Contains(ITypeSymbol? type)
    {
        switch (type)
        {
            case null:
                return false;
            case ITypeParameterSymbol parameter:
                return IsEnum(parameter) || IsNumber(parameter);
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments }:
                return Contains(arguments[0]);
            default:
                return type.TypeKind == TypeKind.Enum || IsPlain(type.SpecialType) || _named.Value.Contains(type.OriginalDefinition);
        }
    }

    private static bool IsPlain(SpecialType type) => type is SpecialType.System_Boolean or SpecialType.System_SByte or SpecialType.System_Byte
        or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32
        or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime
        or SpecialType.System_Enum;

    private static bool IsEnum(ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint.SpecialType == SpecialType.System_Enum)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint is INamedTypeSymbol { Name: "INumber" or "INumberBase" or "IBinaryInteger" or "IFloatingPoint", ContainingNamespace.Name: "Numerics" })
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<ISymbol> Resolve(CompilationSymbols symbols, IReadOnlyList<string> more)
    {
        var types = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var name in Names.Concat(more))
        {
            if (symbols.Find(name) is { } type)
            {
                types.Add(type);
            }
        }

        return types;
    }
}
