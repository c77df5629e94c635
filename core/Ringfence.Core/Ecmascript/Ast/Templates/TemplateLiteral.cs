namespace Ringfence.Ecmascript.Ast;

/// <summary>A template.</summary>
public sealed class TemplateLiteral : Expression
{
    internal TemplateLiteral(int start, int end, NodeList<TemplateElement> quasis, NodeList<Expression> expressions)
        : base(start, end)
    {
        Quasis = quasis;
        Expressions = expressions;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.TemplateLiteral;

    /// <summary>The text between the expressions: one more than there are expressions.</summary>
    public NodeList<TemplateElement> Quasis { get; }

    /// <summary>The expressions.</summary>
    public NodeList<Expression> Expressions { get; }

    internal override int SlotCount => Quasis.Count + Expressions.Count;

    internal override Node? SlotAt(int index) => index % 2 == 0 ? Quasis[index / 2] : Expressions[index / 2];
}
