using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>What the references and declarations of a variable say about it.</summary>
internal static class VariableMarks
{
    internal static void Set(Variable variable)
    {
        int values = 0;
        foreach (Declaration declaration in variable.Declarations)
        {
            if (declaration.Kind is not (VariableKind.Var or VariableKind.Let or VariableKind.Const)) values++;
        }

        if (variable.Kind == VariableKind.Arguments) values++;
        foreach (Reference reference in variable.References)
        {
            variable.IsCaptured |= reference.IsCapture;
            variable.IsExported |= (reference.Usage & ReferenceUsage.Export) != 0;
            values += ValuesOf(reference, variable);
        }

        variable.IsReassigned = values > 1 && !IsImmutable(variable.Kind);
        variable.IsCapturedInLoop = variable.IsCaptured && IsNewEachTurn(variable);
    }

    /// <summary>How many values a reference may give: 2 stands for many.</summary>
    private static int ValuesOf(Reference reference, Variable variable)
    {
        if (!reference.IsWrite) return 0;
        if (!reference.IsInitialization) return 2;
        if ((reference.Usage & ReferenceUsage.Default) != 0) return 0;
        return (reference.Usage & ReferenceUsage.Iteration) != 0 && variable.Kind is not (VariableKind.Let or VariableKind.Const) ? 2 : 1;
    }

    private static bool IsImmutable(VariableKind kind) =>
        kind is VariableKind.Const or VariableKind.Import or VariableKind.FunctionName or VariableKind.ClassName;

    /// <summary>
    /// The constants of <c>for (const x = 1; ; )</c> are made once, unlike its <c>let</c> and unlike those of <c>for-of</c>.
    /// </summary>
    private static bool IsNewEachTurn(Variable variable) =>
        variable is { Kind: VariableKind.Const, Scope: { Kind: ScopeKind.For, Block: ForStatement } }
            ? variable.Scope.IsEnteredInLoop
            : variable.Scope.IsInLoop;
}
