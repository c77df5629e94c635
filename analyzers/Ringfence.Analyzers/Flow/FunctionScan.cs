using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// What one look at a whole body tells about its variables: which ones nested functions share, and which ones cannot be followed because a nested
/// function or a reference may change them at any time.
/// </summary>
internal sealed class FunctionScan
{
    private readonly HashSet<ISymbol> _shared = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _unstable = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _assignedParameters = new(SymbolEqualityComparer.Default);

    /// <summary>Variables of an outer function that a nested one mentions.</summary>
    internal IReadOnlyCollection<ISymbol> Shared => _shared;

    /// <summary>Parameters that are assigned, each with one place that names it.</summary>
    internal IReadOnlyDictionary<ISymbol, IOperation> AssignedParameters => _assignedParameters;

    internal bool IsShared(ISymbol variable) => _shared.Contains(variable);

    internal bool IsUnstable(ISymbol variable) => _unstable.Contains(variable);

    internal static FunctionScan Of(IOperation body)
    {
        var scan = new FunctionScan();
        var pending = new Stack<(IOperation Operation, IMethodSymbol? Function)>();
        pending.Push((body, null));
        while (pending.Count > 0)
        {
            var (operation, function) = pending.Pop();
            scan.Look(operation, function);
            var inner = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => function,
            };
            foreach (var child in operation.ChildOperations)
            {
                pending.Push((child, inner));
            }
        }

        return scan;
    }

    private void Look(IOperation operation, IMethodSymbol? function)
    {
        if (VariableOf(operation) is not { } variable)
        {
            LookAtReference(operation);
            return;
        }

        var isOuter = function is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function);
        var isWritten = IsWritten(operation);
        if (isOuter)
        {
            _shared.Add(variable);
            if (isWritten)
            {
                _unstable.Add(variable);
            }
        }

        if (isWritten && variable is IParameterSymbol && !_assignedParameters.ContainsKey(variable))
        {
            _assignedParameters.Add(variable, operation);
        }
    }

    private void LookAtReference(IOperation operation)
    {
        var aliased = operation switch
        {
            IVariableDeclaratorOperation { Symbol.IsRef: true } declarator => declarator.Initializer?.Value,
            ISimpleAssignmentOperation { IsRef: true } assignment => assignment.Value,
            IAddressOfOperation address => address.Reference,
            _ => null,
        };
        if (aliased is not null && VariableOf(aliased) is { } variable)
        {
            _unstable.Add(variable);
        }
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsWritten(IOperation reference)
    {
        var operation = reference;
        while (operation.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent switch
        {
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, operation),
            IIncrementOrDecrementOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            IArgumentOperation { Parameter: null } => true,
            IForEachLoopOperation loop => ReferenceEquals(loop.LoopControlVariable, operation),
            _ => false,
        };
    }
}
