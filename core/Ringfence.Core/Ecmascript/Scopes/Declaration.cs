using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes;

/// <summary>A place that declares a variable.</summary>
public sealed class Declaration
{
    internal Declaration(VariableKind kind, Identifier identifier, Node node, Variable variable)
    {
        Kind = kind;
        Identifier = identifier;
        Node = node;
        Variable = variable;
    }

    /// <summary>How it declares the variable.</summary>
    public VariableKind Kind { get; }

    /// <summary>The name, where it is declared.</summary>
    public Identifier Identifier { get; }

    /// <summary>
    /// What declares it: a <see cref="VariableDeclarator"/>, a function (for its name and its parameters), a class, a
    /// <see cref="CatchClause"/> or the specifier of an import.
    /// </summary>
    public Node Node { get; }

    /// <summary>The variable.</summary>
    public Variable Variable { get; }

    /// <summary>While building: the declaration of the same variable before this one.</summary>
    internal Declaration? Below { get; set; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Identifier.Name} [{Identifier.Start}, {Identifier.End})");
}
