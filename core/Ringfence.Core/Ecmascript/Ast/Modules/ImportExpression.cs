namespace Ringfence.Ecmascript.Ast;

/// <summary><c>import(source, options)</c>.</summary>
public sealed class ImportExpression : Expression
{
    internal ImportExpression(int start, int end, Expression source, Expression? options)
        : base(start, end)
    {
        Source = source;
        Options = options;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ImportExpression;

    /// <summary>The module.</summary>
    public Expression Source { get; }

    /// <summary>The second argument.</summary>
    public Expression? Options { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Source,
        _ => Options,
    };
}
