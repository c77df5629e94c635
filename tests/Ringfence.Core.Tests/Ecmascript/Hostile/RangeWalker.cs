using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.Hostile;

/// <summary>Sees that children lie within their parent, one behind the other, and that names and literals are tokens.</summary>
internal sealed class RangeWalker : AstWalker
{
    private readonly HashSet<(int, int)>? _tokens;

    public RangeWalker(ParseResult result)
    {
        Assert.Equal((0, result.Source.Text.Length), (result.Program.Start, result.Program.End));
        _tokens = result.Success ? [.. result.Tokens.Select(t => (t.Start, t.End))] : null;
    }

    protected override bool Enter(Node node)
    {
        if (node.Start > node.End) Assert.Fail($"{node} ends before it begins");
        var at = node.Start;
        foreach (var child in node.Children)
        {
            if (child.Start < at || child.End > node.End) Assert.Fail($"{child} in {node} begins before {at} or ends too late");
            at = child.End;
        }

        var isToken = node is Identifier or PrivateIdentifier or Literal or ThisExpression or Super;
        if (isToken && _tokens is not null && !_tokens.Contains((node.Start, node.End))) Assert.Fail($"{node} is no token");
        return true;
    }
}
