using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Finds out whether a call that is assigned to begins at a place.</summary>
internal sealed class CallFinder : AstWalker
{
    private readonly int _offset;
    private bool _found;

    private CallFinder(int offset) => _offset = offset;

    public static bool BeginsAt(Program program, int offset)
    {
        var finder = new CallFinder(offset);
        finder.Walk(program);
        return finder._found;
    }

    protected override bool Enter(Node node)
    {
        var target = node switch
        {
            AssignmentExpression n => n.Left,
            UpdateExpression n => n.Argument,
            ForInStatement n => n.Left,
            ForOfStatement n => n.Left,
            _ => null,
        };
        _found |= target is CallExpression && target.Start == _offset;
        return node.Start <= _offset && _offset < node.End;
    }
}
