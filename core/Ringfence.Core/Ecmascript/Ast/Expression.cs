namespace Ringfence.Ecmascript.Ast;

/// <summary>What stands where a value is computed.</summary>
public abstract class Expression : Node
{
    private protected Expression(int start, int end)
        : base(start, end)
    {
    }
}
