namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>
/// Functions in blocks of sloppy code are variables of the function around as well, unless <c>var</c> in their place would be an error or a
/// parameter has the name (B.3.2 of the specification). Whether a block in between declares the name is known when that block closes.
/// </summary>
internal sealed class AnnexBHoisting
{
    private readonly ScopeTable _table;
    private readonly NameTable _names;
    private readonly List<HoistingCandidate> _candidates = [];

    internal AnnexBHoisting(ScopeTable table, NameTable names)
    {
        _table = table;
        _names = names;
    }

    internal int Count => _candidates.Count;

    internal void Close(OpenScope open)
    {
        if (open.Scope.HoldsVars)
        {
            Hoist(open);
            return;
        }

        foreach (Variable variable in open.Variables) Pass(variable, open.FirstCandidate);
    }

    private static bool MayBeRedeclared(Variable variable) =>
        variable.Kind == VariableKind.CatchParameter && variable.Scope.Block is Ast.CatchClause { Param: Ast.Identifier };

    private void Pass(Variable variable, int first)
    {
        ref NameEntry entry = ref _names[variable.NameId];
        if (!MayBeRedeclared(variable))
        {
            while (entry.Candidate >= first)
            {
                HoistingCandidate blocked = _candidates[entry.Candidate];
                blocked.IsBlocked = true;
                _candidates[entry.Candidate] = blocked;
                entry.Candidate = blocked.Below;
                _table.Steps++;
            }
        }

        if (variable.Scope.IsStrict || !variable.IsPlainFunction) return;
        _candidates.Add(new HoistingCandidate { Function = variable, Below = entry.Candidate });
        entry.Candidate = _candidates.Count - 1;
    }

    private void Hoist(OpenScope open)
    {
        for (int i = open.FirstCandidate; i < _candidates.Count; i++)
        {
            _table.Steps++;
            if (!_candidates[i].IsBlocked) Hoist(open.Scope, _candidates[i].Function);
        }

        for (int i = _candidates.Count - 1; i >= open.FirstCandidate; i--)
        {
            if (!_candidates[i].IsBlocked) _names[_candidates[i].Function.NameId].Candidate = _candidates[i].Below;
        }

        _candidates.RemoveRange(open.FirstCandidate, _candidates.Count - open.FirstCandidate);
    }

    private void Hoist(Scope scope, Variable function)
    {
        Variable? variable = _table.Declared(scope, function.NameId);
        if (variable is null)
        {
            bool isParameter = scope.Kind == ScopeKind.FunctionBody && _names[function.NameId].InFunction?.Scope == scope.Parent;
            if (isParameter) return;
            variable = _table.AddVariable(scope, VariableKind.HoistedFunction, function.Name, function.NameId);
        }
        else if (variable.Kind is not (VariableKind.Var or VariableKind.Function or VariableKind.HoistedFunction))
        {
            return;
        }

        for (Declaration? declaration = function.LastDeclaration; declaration is not null; declaration = declaration.Below)
        {
            _table.AddDeclaration(VariableKind.HoistedFunction, declaration.Identifier, declaration.Node, variable);
        }
    }
}
