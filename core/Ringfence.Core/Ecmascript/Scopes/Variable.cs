namespace Ringfence.Ecmascript.Scopes;

/// <summary>
/// A variable: everything that means the same storage. Where its scope holds a direct <c>eval</c> (<see cref="Scope.ContainsDirectEval"/>),
/// code that nobody sees may use, capture and change it, too.
/// </summary>
public sealed class Variable
{
    internal Variable(string name, VariableKind kind, Scope scope, int nameId, int index)
    {
        Name = name;
        Kind = kind;
        Scope = scope;
        NameId = nameId;
        Index = index;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How it is declared. A function that is declared with <c>var</c> as well is a function; a parameter stays one.</summary>
    public VariableKind Kind { get; internal set; }

    /// <summary>The scope it belongs to.</summary>
    public Scope Scope { get; }

    /// <summary>The places that declare it, in the order of the text. None for <c>arguments</c> that nothing declares.</summary>
    public ScopeList<Declaration> Declarations { get; internal set; }

    /// <summary>The references to it, in the order of the text.</summary>
    public ScopeList<Reference> References { get; internal set; }

    /// <summary>
    /// Where it is declared first, in UTF-16 units; for <c>arguments</c> that nothing declares, where the function begins.
    /// </summary>
    public int Start => Declarations.Count > 0 ? Declarations[0].Identifier.Start : Scope.Block.Start;

    /// <summary>
    /// Whether a function inside of the one it belongs to refers to it. Initial values of fields and static blocks count as functions.
    /// </summary>
    public bool IsCaptured { get; internal set; }

    /// <summary>Whether it is captured, and is a new variable in every turn of a loop: each turn needs storage of its own.</summary>
    public bool IsCapturedInLoop { get; internal set; }

    /// <summary>
    /// Whether it may have more than one value in its life, apart from undefined before the first: it is written anywhere but by its one
    /// declaration. Assignments to constants, imports and the names of functions and classes do not count: they fail.
    /// </summary>
    public bool IsReassigned { get; internal set; }

    /// <summary>Whether the module exports it: <c>export</c> before its declaration, or <c>export { x }</c>.</summary>
    public bool IsExported { get; internal set; }

    internal int NameId { get; }

    internal int Index { get; }

    /// <summary>While building: the variable of the same name that this one hides.</summary>
    internal Variable? Below { get; set; }

    /// <summary>While building: its last declaration so far.</summary>
    internal Declaration? LastDeclaration { get; set; }

    /// <summary>While building: declared only by plain functions, neither async nor generators.</summary>
    internal bool IsPlainFunction { get; set; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Name} [{Start})");
}
