using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>
/// Opens and closes scopes, and collects what they declare and refer to. References wait in a chain for each name; a scope that closes
/// takes those of its names that stand in it off the tops of the chains. So each is looked at once, however deep it stands.
/// </summary>
internal sealed class ScopeTable
{
    private const string ArgumentsName = "arguments";

    private readonly ScopeOptions _options;
    private readonly NameTable _names = new();
    private readonly List<OpenScope> _open = [];
    private readonly AnnexBHoisting _hoisting;
    private readonly int _arguments;
    private int _depth;

    internal ScopeTable(ScopeOptions options)
    {
        _options = options;
        _arguments = _names.Add(ArgumentsName);
        _hoisting = new AnnexBHoisting(this, _names);
    }

    internal List<Scope> Scopes { get; } = [];

    /// <summary>The variables in the order in which they were declared; their <see cref="Variable.Index"/>.</summary>
    internal List<Variable> Variables { get; } = [];

    internal List<Initialization> Initializations { get; } = [];

    internal List<Declaration> Declarations { get; } = [];

    internal ChunkList<Reference> References { get; } = new();

    /// <summary>For each reference, the one of the same name that waited before it; -1 for none.</summary>
    private ChunkList<int> Below { get; } = new();

    /// <summary>How many times a chain was followed or a name looked at: the work, for tests.</summary>
    internal long Steps { get; set; }

    internal int NameCount => _names.Count;

    internal int Depth => _depth;

    internal Scope Current => _open[_depth - 1].Scope;

    internal bool StartsStrict => _options.Strict;

    internal Scope Open(ScopeKind kind, Node block, bool isStrict, bool isInLoop)
    {
        Scope? parent = _depth == 0 ? null : Current;
        Scope scope = new(kind, block, parent, Scopes.Count, isStrict) { FirstReference = References.Count, IsInLoop = isInLoop };
        Scopes.Add(scope);
        if (_depth == _open.Count) _open.Add(new OpenScope());
        OpenScope open = _open[_depth++];
        open.Scope = scope;
        open.FirstCandidate = _hoisting.Count;
        open.CaseEnd = 0;
        return scope;
    }

    internal void CloseTo(int depth)
    {
        while (_depth > depth) Close();
    }

    internal void EnterCase(SwitchCase node) => _open[_depth - 1].CaseEnd = node.End;

    internal Variable Declare(VariableKind kind, Identifier identifier, Node node, bool isPlainFunction = false)
    {
        Scope scope = kind == VariableKind.Var ? Current.VariableScope : Current;
        int name = _names.Add(identifier.Name);
        Variable? variable = Declared(scope, name);
        if (variable is null)
        {
            variable = AddVariable(scope, kind, identifier.Name, name);
            variable.IsPlainFunction = isPlainFunction;
        }
        else
        {
            variable.IsPlainFunction &= isPlainFunction;
            if (kind == VariableKind.Function && variable.Kind == VariableKind.Var) variable.Kind = VariableKind.Function;
        }

        AddDeclaration(kind, identifier, node, variable);
        return variable;
    }

    internal void AddDeclaration(VariableKind kind, Identifier identifier, Node node, Variable variable)
    {
        Declaration declaration = new(kind, identifier, node, variable) { Below = variable.LastDeclaration };
        variable.LastDeclaration = declaration;
        Declarations.Add(declaration);
    }

    internal void Initialize(Variable variable, int point, PatternContext? context)
    {
        if (Initializations[variable.Index].Point < 0)
        {
            int caseEnd = variable.Scope.Kind == ScopeKind.Switch ? _open[variable.Scope.Depth].CaseEnd : 0;
            Initializations[variable.Index] = new Initialization { Point = point, Context = context, CaseEnd = caseEnd };
        }
    }

    internal void Refer(Identifier identifier, ReferenceUsage usage, Node? writeExpression = null)
    {
        int name = _names.Add(identifier.Name);
        ref NameEntry entry = ref _names[name];
        Below.Add() = entry.Pending;
        entry.Pending = References.Count;
        References.Add() = new Reference(identifier, Current, usage, writeExpression, name);
    }

    /// <summary>The variable of a name in an open scope that is the innermost of its sort.</summary>
    internal Variable? Declared(Scope scope, int name)
    {
        Variable? variable = scope.HoldsVars ? _names[name].InFunction : _names[name].InBlock;
        return variable?.Scope == scope ? variable : null;
    }

    internal Variable AddVariable(Scope scope, VariableKind kind, string text, int name)
    {
        ref NameEntry entry = ref _names[name];
        Variable variable = new(text, kind, scope, name, Variables.Count) { Below = scope.HoldsVars ? entry.InFunction : entry.InBlock };
        if (scope.HoldsVars) entry.InFunction = variable;
        else entry.InBlock = variable;
        Variables.Add(variable);
        Initializations.Add(new Initialization { Point = -1 });
        _open[scope.Depth].Variables.Add(variable);
        return variable;
    }

    private void Close()
    {
        OpenScope open = _open[_depth - 1];
        Scope scope = open.Scope;
        if (_options.AnnexB) _hoisting.Close(open);
        if (scope.HasOwnThis || scope.Kind == ScopeKind.FunctionBody) DeclareArguments(scope);
        scope.EndReference = References.Count;
        foreach (Variable variable in open.Variables) Resolve(variable);
        open.Variables.Clear();
        _depth--;
    }

    private void Resolve(Variable variable)
    {
        ref NameEntry entry = ref _names[variable.NameId];
        Steps++;
        for (; entry.Pending >= variable.Scope.FirstReference; entry.Pending = Below[entry.Pending])
        {
            References[entry.Pending].Variable = variable;
            Steps++;
        }

        if (variable.Scope.HoldsVars) entry.InFunction = variable.Below;
        else entry.InBlock = variable.Below;
        variable.Below = null;
    }

    private void DeclareArguments(Scope scope)
    {
        Scope function = scope.Function;
        if (function.Kind != ScopeKind.Function || !function.HasOwnThis) return;
        Variable? declared = Declared(scope, _arguments);
        if (declared is null)
        {
            bool isMentioned = _names[_arguments].Pending >= scope.FirstReference;
            if (isMentioned && scope == function) AddVariable(scope, VariableKind.Arguments, ArgumentsName, _arguments);
        }
        else if (declared.Kind is VariableKind.Var or VariableKind.HoistedFunction && declared.Below?.Scope != function)
        {
            declared.Kind = VariableKind.Arguments;
        }
    }
}
