namespace Ringfence.Ecmascript.Ast;

/// <summary>An expression that stands as a statement.</summary>
public sealed class ExpressionStatement : Statement
{
    internal ExpressionStatement(int start, int end, Expression expression, bool isDirective)
        : base(start, end)
    {
        Expression = expression;
        IsDirective = isDirective;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ExpressionStatement;

    /// <summary>The expression.</summary>
    public Expression Expression { get; }

    /// <summary>Whether it is a directive, such as <c>"use strict"</c>: a string at the head of a script, module or function.</summary>
    public bool IsDirective { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Expression;
}
