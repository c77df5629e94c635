using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>
/// Decides whether a reference may come before the initialisation of its variable. Within one function the order of the text is the order
/// of evaluation, since a scope that is entered again has new variables. Code of a function inside cannot run before the function is made.
/// </summary>
internal sealed class DeadZones
{
    /// <summary>How many right sides of nested patterns to look at, so that no pattern makes it slow.</summary>
    private const int MaxNestedSides = 8;

    /// <summary>Neither the writing of the declaration, nor what does not evaluate the variable.</summary>
    private const ReferenceUsage Harmless = ReferenceUsage.Initialization | ReferenceUsage.Export | ReferenceUsage.Delete;

    private readonly ScopeTable _table;
    private readonly List<Initialization> _initializations;

    /// <summary>For each scope, the functions directly inside of that function, in the order of the text.</summary>
    private readonly ScopeList<Scope>[] _functions;

    internal DeadZones(ScopeTable table, Scope[] scopes)
    {
        _table = table;
        _initializations = table.Initializations;
        _functions = Grouping.By(scopes, scopes.Length, static x => x.Closure == x ? x.Parent?.Closure.Index ?? -1 : -1);
    }

    /// <param name="reference">A reference.</param>
    /// <param name="order">Its place among all references.</param>
    internal TemporalDeadZone Classify(Reference reference, int order)
    {
        if (reference.Variable is not { } variable) return TemporalDeadZone.None;
        if ((reference.Usage & Harmless) != 0) return TemporalDeadZone.None;
        Initialization initialization = _initializations[variable.Index];
        if (initialization.Point < 0) return TemporalDeadZone.None;
        if (variable.Kind == VariableKind.Parameter && !variable.Scope.HasParameterExpressions) return TemporalDeadZone.None;
        if (variable.Kind == VariableKind.ClassName && IsInMember(variable.Scope, order)) return TemporalDeadZone.None;
        Scope around = variable.Scope.Closure;
        if (reference.Scope.Closure == around) return At(reference.Identifier.Start, initialization, TemporalDeadZone.Certain);
        Scope? function = Containing(_functions[around.Index], order);
        if (function is null) return TemporalDeadZone.Possible;
        if (IsValueOf(variable, initialization, function)) return TemporalDeadZone.None;
        return At(CreationOf(function), initialization, TemporalDeadZone.Possible);
    }

    private TemporalDeadZone At(int position, Initialization initialization, TemporalDeadZone before)
    {
        if (position < initialization.Point) return before;
        if (initialization.CaseEnd > 0 && position >= initialization.CaseEnd) return TemporalDeadZone.Possible;
        PatternContext? context = initialization.Context;
        for (int i = 0; context is not null; i++, context = context.Outer)
        {
            _table.Steps++;
            if (context.Right is not { } right) continue;
            if (position < right.Start) return TemporalDeadZone.None;
            if (position < right.End) return before;
            if (i == MaxNestedSides) return TemporalDeadZone.Possible;
        }

        return TemporalDeadZone.None;
    }

    /// <summary>Declared functions are made when their block is entered.</summary>
    private static int CreationOf(Scope function) =>
        function.Block.Type == NodeType.FunctionDeclaration ? function.Parent!.Block.Start : function.Block.Start;

    /// <summary>
    /// Whether the function is the very value that the variable gets, or a method of the class that is: nobody can call it before the
    /// variable has it.
    /// </summary>
    private static bool IsValueOf(Variable variable, Initialization initialization, Scope function)
    {
        if (ValueOf(variable, initialization) is not { } value) return false;
        if (ReferenceEquals(function.Block, value)) return true;
        return function is { IsMember: true, Parent: { RunsCode: false } type } && ReferenceEquals(type.Block, value);
    }

    /// <summary>The expression that a variable is initialised with as a whole: a default, or what its only declarator has.</summary>
    private static Node? ValueOf(Variable variable, Initialization initialization)
    {
        if (initialization.Context?.Right is not { } right) return null;
        if (right.End == initialization.Point) return right;
        bool isWhole = variable.LastDeclaration is { Below: null, Node: VariableDeclarator declarator } declaration
            && ReferenceEquals(declarator.Id, declaration.Identifier) && ReferenceEquals(declarator.Init, right);
        return isWhole ? right : null;
    }

    /// <summary>Members of a class run when its inner name has the class; what it extends and computed keys run before.</summary>
    private static bool IsInMember(Scope type, int order) => Containing(type.Children, order) is { IsMember: true };

    private static Scope? Containing(ScopeList<Scope> scopes, int order)
    {
        int low = 0;
        int high = scopes.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (scopes[middle].FirstReference <= order) low = middle + 1;
            else high = middle;
        }

        return low > 0 && order < scopes[low - 1].EndReference ? scopes[low - 1] : null;
    }
}
