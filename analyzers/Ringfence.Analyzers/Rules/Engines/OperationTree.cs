using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Questions about where an operation stands in its tree.</summary>
internal static class OperationTree
{
    internal static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>The lambda, local function or member body the operation runs in.</summary>
    internal static IOperation Function(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                break;
            }
        }

        return operation;
    }

    /// <summary>The lambda or local function itself when the operation is one, else the one it runs in.</summary>
    internal static IOperation FunctionOf(IOperation body) => body is IAnonymousFunctionOperation or ILocalFunctionOperation ? body : Function(body);

    /// <summary>Whether the operation may not run although its function does.</summary>
    internal static bool IsConditional(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); parent = parent.Parent)
        {
            if (parent is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation or ILoopOperation or ITryOperation
                or IConditionalAccessOperation or ICoalesceOperation or IBinaryOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value a local variable is declared with, when its declaration stands in that function itself.</summary>
    internal static IOperation? FindInitializer(IOperation function, ILocalSymbol local)
    {
        foreach (var operation in function.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            {
                return declarator.Initializer?.Value;
            }
        }

        return null;
    }

    internal static bool IsWritten(IOperation scope, ILocalSymbol local)
    {
        foreach (var operation in scope.Descendants())
        {
            if (operation is ILocalReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && reference.Parent is IAssignmentOperation { Target: var target }
                && target == reference)
            {
                return true;
            }

            if (operation is IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation passed }
                && SymbolEqualityComparer.Default.Equals(passed.Local, local))
            {
                return true;
            }
        }

        return false;
    }
}
