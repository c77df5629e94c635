using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Finds out whether a place is in a static block.</summary>
internal sealed class StaticBlockFinder : AstWalker
{
    private readonly int _offset;
    private bool _found;

    private StaticBlockFinder(int offset) => _offset = offset;

    public static bool IsInside(Program program, int offset)
    {
        var finder = new StaticBlockFinder(offset);
        finder.Walk(program);
        return finder._found;
    }

    protected override bool Enter(Node node)
    {
        var inside = node.Start <= _offset && _offset < node.End;
        _found |= inside && node is StaticBlock;
        return inside;
    }
}
