namespace Ringfence.Ecmascript.Ast;

/// <summary><c>null</c>.</summary>
public sealed class NullLiteral : Literal
{
    internal NullLiteral(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public override string Raw => "null";
}
