using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

/// <summary>What holds for every tree, valid or not.</summary>
internal static class ScopeInvariants
{
    internal static void Check(ScopeTree tree)
    {
        Assert.Same(tree.Root, tree.Scopes[0]);
        foreach (Scope scope in tree.Scopes) CheckScope(tree, scope);
        foreach (Variable variable in tree.Variables) CheckVariable(tree, variable);
        foreach (Reference reference in tree.References)
        {
            Assert.Same(reference, tree.GetReference(reference.Identifier));
            Assert.Equal(Resolve(reference), reference.Variable);
        }

        Assert.Equal(tree.References.Count(x => x.Variable is null), tree.FreeVariables.Sum(x => x.References.Count));
        foreach (FreeVariable free in tree.FreeVariables)
        {
            Assert.All(free.References, x => Assert.Equal((free.Name, null), (x.Name, x.Variable)));
        }
    }

    /// <summary>The slow way: scope by scope outwards.</summary>
    private static Variable? Resolve(Reference reference)
    {
        Scope? scope = reference.Scope;
        while (scope is not null && scope.Find(reference.Name) is null) scope = scope.Parent;
        return scope?.Find(reference.Name);
    }

    private static void CheckScope(ScopeTree tree, Scope scope)
    {
        Assert.True(scope.Parent is null ? scope == tree.Root : scope.Parent.Children.Contains(scope));
        Assert.Equal(scope.Variables.Count, scope.Variables.Select(x => x.Name).Distinct().Count());
        Assert.Equal(scope.Block, tree.GetScope(scope.Block)!.Block);
        foreach (Reference reference in scope.References)
        {
            Scope? around = reference.Scope;
            while (around is not null && around != scope) around = around.Parent;
            Assert.Same(scope, around);
        }
    }

    private static void CheckVariable(ScopeTree tree, Variable variable)
    {
        Assert.Same(variable, variable.Scope.Find(variable.Name));
        Assert.All(variable.References, x => Assert.Same(variable, x.Variable));
        Assert.Equal(variable.References.Any(x => x.IsCapture), variable.IsCaptured);
        foreach (Declaration declaration in variable.Declarations)
        {
            Assert.Equal((variable.Name, variable), (declaration.Identifier.Name, declaration.Variable));
            if (declaration.Kind is VariableKind.HoistedFunction) continue;
            Variable declared = tree.GetDeclaredVariable(declaration.Identifier)!;
            Assert.True(declared == variable || (declared.Kind == VariableKind.Class && variable.Kind == VariableKind.ClassName));
        }
    }
}
