using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>Works out what needs the whole program, and puts the result together.</summary>
internal sealed class ScopeTreeFactory
{
    private readonly ScopeTable _table;
    private readonly Program _program;
    private readonly Scope[] _scopes;
    private readonly Variable[] _variables;

    internal ScopeTreeFactory(ScopeTable table, Program program)
    {
        _table = table;
        _program = program;
        _scopes = [.. table.Scopes];
        _variables = [.. table.Variables];
    }

    internal ScopeTree Create()
    {
        ScopeList<Scope>[] children = Grouping.By(_scopes, _scopes.Length, static x => x.Parent?.Index ?? -1);
        foreach (Scope scope in _scopes) scope.Children = children[scope.Index];
        MarkReferences();
        PassUsesOutwards();

        Declaration[] declarations = Grouping.ByStart<Declaration>([.. _table.Declarations], static x => x.Identifier.Start);
        ScopeList<Declaration>[] byVariable = Grouping.By(declarations, _variables.Length, static x => x.Variable.Index);
        Reference[] references = Grouping.ByStart(_table.References.ToArray(), static x => x.Identifier.Start);
        ScopeList<Reference>[] uses = Grouping.By(references, _variables.Length, static x => x.Variable?.Index ?? -1);
        foreach (Variable variable in _variables)
        {
            variable.Declarations = byVariable[variable.Index];
            variable.References = uses[variable.Index];
            VariableMarks.Set(variable);
        }

        FreeVariable[] freeVariables = FreeVariables(references);
        foreach (Scope scope in _scopes)
        {
            scope.References = new ScopeList<Reference>(references, scope.FirstReference, scope.EndReference - scope.FirstReference);
        }

        return new ScopeTree(
            _program, _scopes, Grouping.ByStart(_scopes, static x => x.Block.Start), VariablesByScope(),
            Written(declarations), references, freeVariables);
    }

    // Those of Annex B are no places in the text of their own.
    private static Declaration[] Written(Declaration[] declarations) =>
        Array.Exists(declarations, static x => x.Kind == VariableKind.HoistedFunction)
            ? Array.FindAll(declarations, static x => x.Kind != VariableKind.HoistedFunction) : declarations;

    private Variable[] VariablesByScope()
    {
        ScopeList<Variable>[] groups = Grouping.By(_variables, _scopes.Length, static x => x.Scope.Index);
        Variable[] all = new Variable[_variables.Length];
        Variable[] byName = new Variable[_variables.Length];
        int offset = 0;
        foreach (Scope scope in _scopes)
        {
            ScopeList<Variable> variables = scope.Variables = groups[scope.Index];
            int start = offset;
            foreach (Variable variable in variables)
            {
                byName[offset] = variable;
                all[offset++] = variable;
            }

            if (variables.Count > 1) Array.Sort(byName, start, variables.Count, NameOrder.Instance);
            scope.VariablesByName = new ScopeList<Variable>(byName, start, variables.Count);
        }

        return all;
    }

    private void MarkReferences()
    {
        int[] dynamicDepths = new int[_scopes.Length];
        foreach (Scope scope in _scopes)
        {
            dynamicDepths[scope.Index] = scope.IsDynamic ? scope.Depth : scope.Parent is { } parent ? dynamicDepths[parent.Index] : -1;
        }

        DeadZones deadZones = new(_table, _scopes);
        for (int i = 0; i < _table.References.Count; i++)
        {
            Reference reference = _table.References[i];
            Scope? declaring = reference.Variable?.Scope;
            reference.IsDynamic = dynamicDepths[reference.Scope.Index] > (declaring?.Depth ?? -1);
            reference.IsCapture = declaring is not null && declaring.Function != reference.Scope.Function;
            reference.TemporalDeadZone = deadZones.Classify(reference, i);
            if (reference.Variable?.Kind == VariableKind.Arguments) reference.Scope.Uses |= ScopeUses.Arguments;
        }
    }

    private void PassUsesOutwards()
    {
        for (int i = _scopes.Length - 1; i > 0; i--)
        {
            Scope scope = _scopes[i];
            Scope parent = scope.Parent!;
            parent.ContainsDirectEval |= scope.ContainsDirectEval;
            if (!scope.HasOwnThis) parent.Uses |= scope.Uses;
        }
    }

    private FreeVariable[] FreeVariables(Reference[] references)
    {
        List<string> names = [];
        int[] groups = new int[_table.NameCount];
        foreach (Reference reference in references)
        {
            if (reference.Variable is not null || groups[reference.NameId] != 0) continue;
            names.Add(reference.Name);
            groups[reference.NameId] = names.Count;
        }

        ScopeList<Reference>[] lists = Grouping.By(references, names.Count, x => x.Variable is null ? groups[x.NameId] - 1 : -1);
        FreeVariable[] result = new FreeVariable[names.Count];
        for (int i = 0; i < result.Length; i++) result[i] = Free(names[i], lists[i]);
        return result;
    }

    private static FreeVariable Free(string name, ScopeList<Reference> references)
    {
        ReferenceUsage usage = ReferenceUsage.None;
        bool isOnlyTypeof = true;
        foreach (Reference reference in references)
        {
            usage |= reference.Usage;
            isOnlyTypeof &= (reference.Usage & ReferenceUsage.Typeof) != 0;
        }

        return new FreeVariable(name, references, usage, isOnlyTypeof);
    }
}
