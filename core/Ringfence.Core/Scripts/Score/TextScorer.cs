using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Score;

/// <summary>Looks at how a script is written: hidden names, hidden code, size.</summary>
internal sealed class TextScorer : AstWalker
{
    private const int PointsOfFirst = 15;
    private const int PointsForMore = 5;
    private const int Most = 35;
    private const int PointsOfCode = 30;
    private const int LongOpaque = 200;
    private const int ManyEscapes = 4;
    private const int UsualLength = 50_000;
    private const int UsualDepth = 80;
    private static readonly HashSet<string> Decoders = new(
        ["atob", "unescape", "decodeURIComponent", "decodeURI", "fromCharCode", "fromCodePoint"], StringComparer.Ordinal);

    private readonly ScopeTree _scopes;
    private readonly ConstantFolder _constants;
    private readonly ScriptText _source;
    private readonly CancellationToken _cancellation;
    private readonly List<(string Message, Node Node, int Points)> _found = [];
    private Node? _deepest;
    private int _depth;
    private int _visited;

    internal TextScorer(ScopeTree scopes, ConstantFolder constants, ScriptText source, CancellationToken cancellation)
    {
        _scopes = scopes;
        _constants = constants;
        _source = source;
        _cancellation = cancellation;
    }

    internal void Add(List<ScoreSignal> signals)
    {
        Walk(_scopes.Program);
        int sum = 0;
        foreach ((string message, Node node, int worth) in _found)
        {
            int added = Math.Min(sum == 0 || worth == PointsOfCode ? worth : PointsForMore, Most - sum);
            if (added <= 0) break;
            sum += added;
            signals.Add(new ScoreSignal(ScoreSignalKind.Obfuscation, added, message, [_source.GetRange(node)]));
        }

        int length = _source.Text.Length;
        if (length > UsualLength)
        {
            int points = length > UsualLength * 4 ? 10 : 5;
            signals.Add(new ScoreSignal(ScoreSignalKind.Size, points, "the script is unusually long", [TextRange.FileStart]));
        }

        if (_deepest is not null) signals.Add(new ScoreSignal(ScoreSignalKind.Size, 5, "the script is unusually nested",
            [_source.GetRange(_deepest)]));
    }

    protected override bool Enter(Node node)
    {
        if ((++_visited & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        if (Depth > UsualDepth && Depth > _depth) (_deepest, _depth) = (node, Depth);
        switch (node.Type)
        {
            case NodeType.MemberExpression:
                if (node is MemberExpression { Computed: true } member && IsHidden(member.Property))
                {
                    Found("the name of a member is put together", member.Property, PointsOfFirst);
                }

                break;
            case NodeType.Property:
                if (node is Property { Computed: true } property && IsHidden(property.Key))
                {
                    Found("the name of a member is put together", property.Key, PointsOfFirst);
                }

                break;
            case NodeType.Literal:
                if (node is StringLiteral text) LookAt(text);
                break;
            case NodeType.CallExpression:
                CallExpression call = (CallExpression)node;
                LookAt(call, call.Callee, call.Arguments);
                break;
            case NodeType.NewExpression:
                NewExpression creation = (NewExpression)node;
                LookAt(creation, creation.Callee, creation.Arguments);
                break;
        }

        return true;
    }

    private void LookAt(Expression call, Expression callee, NodeList<Expression> arguments)
    {
        string? name = callee switch
        {
            Identifier free when _scopes.GetReference(free) is { Variable: null } => free.Name,
            MemberExpression { Computed: false, Property: Identifier property } => property.Name,
            _ => null,
        };
        if (name is null) return;
        if (Decoders.Contains(name) && _constants.Fold(call).SingleString is { Length: > 0 })
        {
            Found("a text is decoded that could be written as it is", call, PointsOfFirst);
        }
        else if (callee is Identifier && name is "eval" or "Function" && arguments.Count > 0)
        {
            Found("code is made from a text", call, PointsOfCode);
        }
    }

    private void LookAt(StringLiteral text)
    {
        string raw = text.Raw;
        if (CountEscapedLetters(raw) >= ManyEscapes) Found("letters are written as escapes", text, PointsOfFirst);
        else if (raw.Length > LongOpaque && IsOpaque(raw)) Found("a long text is encoded", text, PointsOfFirst - PointsForMore);
    }

    private static int CountEscapedLetters(string raw)
    {
        int count = 0;
        int first = raw.IndexOf('\\', 0);
        for (int i = Math.Max(first, 0); first >= 0 && i + 3 < raw.Length; i++)
        {
            if (raw[i] != '\\') continue;
            int digits = raw[i + 1] == 'x' ? i + 2 : raw[i + 1] == 'u' && i + 5 < raw.Length && raw[i + 2] == '0' && raw[i + 3] == '0'
                ? i + 4 : -1;
            if (digits >= 0 && raw[digits] is >= '2' and <= '7') count++;
            i++;
        }

        return count;
    }

    private static bool IsOpaque(string raw)
    {
        bool hasDigit = false;
        bool hasLetter = false;
        for (int i = 1; i < raw.Length - 1; i++)
        {
            char c = raw[i];
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/' or '=' or '-' or '_')) return false;
            hasDigit |= c is >= '0' and <= '9';
            hasLetter |= c is >= 'A' and <= 'z';
        }

        return hasDigit && hasLetter;
    }

    private bool IsHidden(Expression key)
    {
        bool isComputed = key is BinaryExpression or CallExpression or ArrayExpression or TemplateLiteral { Expressions.Count: > 0 };
        return isComputed && _constants.Fold(key).Single is { IsString: true };
    }

    private void Found(string message, Node node, int points) => _found.Add((message, node, points));
}
