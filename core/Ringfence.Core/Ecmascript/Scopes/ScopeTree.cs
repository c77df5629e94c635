using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes;

/// <summary>The scopes, variables and references of a program. It never changes, and may be read by many threads.</summary>
public sealed class ScopeTree
{
    private readonly PlaceIndex<Declaration> _declarations;
    private readonly PlaceIndex<Reference> _references;
    private readonly ScopeList<Scope> _scopesByStart;

    internal ScopeTree(
        Program program, Scope[] scopes, Scope[] scopesByStart, Variable[] variables, Declaration[] declarations, Reference[] references,
        FreeVariable[] freeVariables)
    {
        Program = program;
        _scopesByStart = new(scopesByStart, 0, scopesByStart.Length);
        _declarations = new(declarations, static x => x.Identifier);
        _references = new(references, static x => x.Identifier);
        Scopes = new(scopes, 0, scopes.Length);
        Variables = new(variables, 0, variables.Length);
        References = new(references, 0, references.Length);
        FreeVariables = new(freeVariables, 0, freeVariables.Length);
    }

    /// <summary>The program.</summary>
    public Program Program { get; }

    /// <summary>The scope of the whole program.</summary>
    public Scope Root => Scopes[0];

    /// <summary>All scopes, each after the one around it.</summary>
    public ScopeList<Scope> Scopes { get; }

    /// <summary>All variables, scope by scope.</summary>
    public ScopeList<Variable> Variables { get; }

    /// <summary>All references, in the order of the text.</summary>
    public ScopeList<Reference> References { get; }

    /// <summary>What the program uses and does not declare, in the order in which the names come first.</summary>
    public ScopeList<FreeVariable> FreeVariables { get; }

    /// <summary>
    /// What an identifier refers to. Null when it is no reference: the name of a property or label, or a declaration without a value.
    /// </summary>
    public Reference? GetReference(Identifier identifier)
    {
        int start = identifier.Start;
        for (int at = _references.FirstAt(start); at >= 0 && _references.At(at, start) is { } reference; at++)
        {
            if (ReferenceEquals(reference.Identifier, identifier)) return reference;
        }

        return null;
    }

    /// <summary>
    /// The variable that an identifier declares. The name of a class declaration counts for the variable outside of the class.
    /// </summary>
    public Variable? GetDeclaredVariable(Identifier identifier)
    {
        int start = identifier.Start;
        for (int at = _declarations.FirstAt(start); at >= 0 && _declarations.At(at, start) is { } declaration; at++)
        {
            if (ReferenceEquals(declaration.Identifier, identifier)) return declaration.Variable;
        }

        return null;
    }

    /// <summary>
    /// The variable that an identifier refers to or, if it refers to none, declares. Null for free names, and for names of other things.
    /// </summary>
    public Variable? GetVariable(Identifier identifier) => GetReference(identifier)?.Variable ?? GetDeclaredVariable(identifier);

    /// <summary>The scope that a node opens, the outermost if there are several. Null when it opens none.</summary>
    public Scope? GetScope(Node block) => Search.Find(_scopesByStart, block, static x => x.Block);
}
