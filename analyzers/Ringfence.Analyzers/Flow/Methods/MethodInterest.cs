using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Which calls are worth a look into the method.</summary>
internal static class MethodInterest
{
    private static readonly string[] GuardWords = ["Valid", "Ensure", "Check", "Guard", "Assert", "Require", "ThrowIf", "Verify", "Allow", "Safe"];

    internal static bool Has(TextTypes types, IMethodSymbol method) => GivesText(types, method.ReturnType) || ChangesText(types, method) || IsGuard(method);

    private static bool GivesText(TextTypes types, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result })
        {
            type = result[0];
        }

        return type.SpecialType is SpecialType.System_String or SpecialType.System_Object || types.IsBuilder(type) || type.IsTupleType
            || type is INamedTypeSymbol { Name: "FormattableString" } || type.ElementType() is { SpecialType: SpecialType.System_String };
    }

    private static bool ChangesText(TextTypes types, IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (types.IsBuilder(parameter.Type) || (parameter.RefKind is RefKind.Out or RefKind.Ref && parameter.Type.SpecialType == SpecialType.System_String))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGuard(IMethodSymbol method) =>
        method.ReturnsVoid && Array.Exists(GuardWords, word => method.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
