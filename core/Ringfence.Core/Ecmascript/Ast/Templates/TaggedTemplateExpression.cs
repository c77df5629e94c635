namespace Ringfence.Ecmascript.Ast;

/// <summary><c>tag`template`</c>.</summary>
public sealed class TaggedTemplateExpression : Expression
{
    internal TaggedTemplateExpression(int start, int end, Expression tag, TemplateLiteral quasi)
        : base(start, end)
    {
        Tag = tag;
        Quasi = quasi;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.TaggedTemplateExpression;

    /// <summary>The function that gets the template.</summary>
    public Expression Tag { get; }

    /// <summary>The template.</summary>
    public TemplateLiteral Quasi { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Tag,
        _ => Quasi,
    };
}
