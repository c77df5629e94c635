using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Who can call or set a member.</summary>
internal static class Reach
{
    /// <summary>
    /// Whether all code that can reach the member is in this compilation. Friends of the assembly, which are nearly always its tests, do not count; what
    /// frameworks call by attributes does.
    /// </summary>
    internal static bool IsClosed(ISymbol member)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        {
            return true;
        }

        if (!member.GetAttributes().IsEmpty)
        {
            return false;
        }

        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a call of the one may run the other: itself, what it implements or overrides.</summary>
    internal static bool MayRun(IMethodSymbol called, IMethodSymbol method)
    {
        called = (called.ReducedFrom ?? called).OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(called, method))
        {
            return true;
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(called, overridden.OriginalDefinition))
            {
                return true;
            }
        }

        if (called.ContainingType.TypeKind != TypeKind.Interface || called.Name != method.Name)
        {
            return false;
        }

        foreach (var implemented in method.ContainingType.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, called.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether callers may know the method by another name that reaches further: what it overrides or implements.</summary>
    internal static bool IsReachedOtherwise(IMethodSymbol method)
    {
        if (method.OverriddenMethod is { } overridden && !IsClosed(overridden.OriginalDefinition))
        {
            return true;
        }

        foreach (var implemented in method.ContainingType.AllInterfaces)
        {
            foreach (var member in implemented.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)
                    && (member.DeclaringSyntaxReferences.IsEmpty || !IsClosed(member.OriginalDefinition)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
