namespace Ringfence.Ecmascript.Ast;

/// <summary>A script, a module or the body of a function: the root of a tree.</summary>
public sealed class Program : Node
{
    internal Program(int start, int end, NodeList<Node> body, SourceType sourceType, ScriptText source)
        : base(start, end)
    {
        Body = body;
        SourceType = sourceType;
        Source = source;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.Program;

    /// <summary>The statements and, in a module, the imports and exports.</summary>
    public NodeList<Node> Body { get; }

    /// <summary>Which goal the text was parsed for.</summary>
    public SourceType SourceType { get; }

    /// <summary>The text the ranges count in.</summary>
    public ScriptText Source { get; }

    internal override int SlotCount => Body.Count;

    internal override Node? SlotAt(int index) => Body[index];
}
