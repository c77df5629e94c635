using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes;

/// <summary>A part of a program in which names are declared.</summary>
public sealed class Scope
{
    internal Scope(ScopeKind kind, Node block, Scope? parent, int index, bool isStrict)
    {
        Kind = kind;
        Block = block;
        Parent = parent;
        Index = index;
        Depth = parent is null ? 0 : parent.Depth + 1;
        IsStrict = isStrict;
        Function = IsFunction || parent is null ? this : parent.Function;
        VariableScope = HoldsVars ? this : parent!.VariableScope;
    }

    /// <summary>What opens it.</summary>
    public ScopeKind Kind { get; }

    /// <summary>
    /// The node that opens it. The name of a function expression and the function have the same one; so have a function as the body of an
    /// <c>if</c> and the block around it, and an arrow function without braces and its body.
    /// </summary>
    public Node Block { get; }

    /// <summary>The scope around; null at the root.</summary>
    public Scope? Parent { get; }

    /// <summary>The scopes directly inside, in the order of the text.</summary>
    public ScopeList<Scope> Children { get; internal set; }

    /// <summary>Its variables, in the order of their first declarations; those of Annex B and <c>arguments</c> come last.</summary>
    public ScopeList<Variable> Variables { get; internal set; }

    /// <summary>Every reference in it, those of the scopes inside included, in the order of the text.</summary>
    public ScopeList<Reference> References { get; internal set; }

    /// <summary>The nearest scope, this one or around, where <c>var</c> puts its variables.</summary>
    public Scope VariableScope { get; }

    /// <summary>
    /// The scope of the function it belongs to, or of the program. Initial values of fields and static blocks count as functions. The name
    /// of a function expression belongs to the function around.
    /// </summary>
    public Scope Function { get; }

    /// <summary>Whether it is strict code.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether it is opened anew by each turn of a loop in the same function.</summary>
    public bool IsInLoop { get; internal set; }

    /// <summary>
    /// Whether names may come into being in it at run time: the body of a <c>with</c>, or <c>eval</c> may declare a <c>var</c> here.
    /// </summary>
    public bool IsDynamic { get; internal set; }

    /// <summary>Whether it, or a scope inside, calls <c>eval</c> directly: the code in the string sees all its variables.</summary>
    public bool ContainsDirectEval { get; internal set; }

    /// <summary>Whether it, a block or an arrow function inside uses its <c>this</c>.</summary>
    public bool UsesThis => (Uses & ScopeUses.This) != 0;

    /// <summary>Whether it, a block or an arrow function inside uses its <c>arguments</c>.</summary>
    public bool UsesArguments => (Uses & ScopeUses.Arguments) != 0;

    /// <summary>Whether it, a block or an arrow function inside uses its <c>super</c>.</summary>
    public bool UsesSuper => (Uses & ScopeUses.Super) != 0;

    /// <summary>Whether it, a block or an arrow function inside uses its <c>new.target</c>.</summary>
    public bool UsesNewTarget => (Uses & ScopeUses.NewTarget) != 0;

    /// <summary>Whether <c>this</c> and the like mean something of its own.</summary>
    internal bool HasOwnThis => IsFunction && Block.Type != NodeType.ArrowFunctionExpression;

    internal bool IsFunction =>
        Kind is ScopeKind.Global or ScopeKind.Module or ScopeKind.Function or ScopeKind.ClassField or ScopeKind.StaticBlock;

    internal bool HoldsVars => IsFunction || Kind == ScopeKind.FunctionBody;

    internal int Index { get; }

    internal int Depth { get; }

    internal ScopeUses Uses { get; set; }

    /// <summary>The function whose calls run this code: static code of a class runs with the code around the class.</summary>
    internal Scope Closure { get; set; } = null!;

    /// <summary>A method, or the code of a field or static block: it cannot run before the class exists.</summary>
    internal bool IsMember { get; set; }

    /// <summary>Of a class: evaluating it runs code that can get hold of it or of its members.</summary>
    internal bool RunsCode { get; set; }

    /// <summary>Of a function: its parameters hold expressions.</summary>
    internal bool HasParameterExpressions { get; set; }

    /// <summary>A loop is around, not counting the head that this is the scope of.</summary>
    internal bool IsEnteredInLoop { get; set; }

    internal int FirstReference { get; set; }

    internal int EndReference { get; set; }

    internal ScopeList<Variable> VariablesByName { get; set; }

    /// <summary>
    /// The variable of a name in this very scope, or null. Takes a time that grows with the logarithm of the number of variables.
    /// </summary>
    public Variable? Find(string name)
    {
        int low = 0;
        int high = VariablesByName.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = string.CompareOrdinal(VariablesByName[middle].Name, name);
            if (order == 0) return VariablesByName[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Kind} [{Block.Start}, {Block.End})");
}
