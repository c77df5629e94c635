using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

/// <summary>
/// Tells which values expressions can have, without running anything: what is written, combined by operators and well-known functions,
/// taken
/// from variables, members, patterns, parameters of calls that are seen, and results of functions of the script. Every node is folded once;
/// the whole work grows with the length of the script, and no depth of nesting can overflow anything.
/// </summary>
internal sealed partial class ConstantFolder
{
    private readonly ScopeTree _scopes;
    private readonly FoldingBudget _budget;
    private readonly KnownConstants _known;
    private readonly Stack<object> _waiting = new();
    private readonly Func<Expression, ConstantSet> _need;
    private bool _isMissing;
    private ScriptUses? _uses;

    internal ConstantFolder(ScopeTree scopes)
    {
        _scopes = scopes;
        _budget = new FoldingBudget(scopes.Program.End);
        _known = new KnownConstants(scopes);
        _need = Need;
        Names = new GlobalNames(scopes, this);
    }

    /// <summary>Which global an expression means.</summary>
    internal GlobalNames Names { get; }

    /// <summary>Where things are used.</summary>
    internal ScriptUses Uses => _uses ??= ScriptUses.Of(_scopes);

    /// <summary>
    /// The values an expression may have. What it is not known to be is neither in the set nor excluded if the set is incomplete.
    /// </summary>
    internal ConstantSet Fold(Expression expression) => AtOnce(expression) ?? Settle(expression);

    private ConstantSet Settle(object root)
    {
        _waiting.Push(root);
        while (_waiting.Count > 0)
        {
            object item = _waiting.Peek();
            if (_known.Of(item) is null)
            {
                _known.Open(item);
                _isMissing = false;
                ConstantSet result = _budget.IsSpent ? ConstantSet.Unknown : Evaluate(item);
                if (_isMissing) continue;
                _known.Set(item, result);
            }

            _waiting.Pop();
        }

        return _known.Of(root)!;
    }

    /// <summary>The values that calls of an expression may give back.</summary>
    internal ConstantSet FoldResult(Expression function) =>
        Functions.Of(function, _scopes, Names) is { } known ? Settle(new Result(known)) : ConstantSet.Unknown;

    /// <summary>What an item is; when it is not folded yet, it is put on the list and the item that asks comes again later.</summary>
    internal ConstantSet Need(object item)
    {
        if ((item is Expression expression ? AtOnce(expression) : _known.Of(item)) is { } known) return known;
        if (_known.IsOpen(item)) return ConstantSet.Unknown;
        _waiting.Push(item);
        _isMissing = true;
        return ConstantSet.Unknown;
    }

    private ConstantSet? AtOnce(Expression expression)
    {
        if (_known.Of(expression) is { } known) return known;
        if (expression is not Literal) return null;
        ConstantSet value = expression switch
        {
            StringLiteral literal => ConstantSet.Of(literal.Value),
            NumericLiteral literal => ConstantSet.Of(ConstantValue.Of(literal.Value)),
            BooleanLiteral literal => ConstantSet.Of(ConstantValue.Of(literal.Value)),
            NullLiteral => ConstantSet.Of(ConstantValue.Null),
            BigIntLiteral literal => ConstantSet.Of(ConstantValue.BigInt(literal.Digits)),
            _ => ConstantSet.Unknown,
        };
        _known.Set(expression, value);
        return value;
    }

    private ConstantSet Evaluate(object item) => item switch
    {
        Variable variable => ValueOf(variable),
        Result result => ResultOf(result.Function),
        MemberOf member => ValueOf(member),
        Identifier identifier => ValueOf(identifier),
        ChainExpression chain => Need(chain.Expression),
        AwaitExpression await => Need(await.Argument),
        SequenceExpression sequence => Need(sequence.Expressions[sequence.Expressions.Count - 1]),
        AssignmentExpression assignment => ValueOf(assignment),
        ConditionalExpression conditional => ValueOf(conditional),
        LogicalExpression logical => ValueOf(logical),
        UnaryExpression unary => ValueOf(unary),
        BinaryExpression binary => binary.Operator == BinaryOperator.Add ? Sum(binary) : ValueOf(binary),
        TemplateLiteral template => ValueOf(template),
        TaggedTemplateExpression tagged => ValueOf(tagged),
        ArrayExpression array => List(array.Elements, values => ConstantValue.Array(values)),
        ObjectExpression expression => ValueOf(expression),
        MemberExpression member => ValueOf(member),
        CallExpression call => ValueOf(call),
        NewExpression creation => ValueOf(creation),
        FunctionExpression function => ConstantSet.Of(ConstantValue.ScriptFunction(function.Id?.Name ?? "")),
        ArrowFunctionExpression => ConstantSet.Of(ConstantValue.ScriptFunction("")),
        ClassExpression @class => ConstantSet.Of(ConstantValue.ScriptFunction(@class.Id?.Name ?? "")),
        _ => ConstantSet.Unknown,
    };

    /// <summary>As an item: what a function gives back.</summary>
    private sealed record Result(Node Function);

    /// <summary>As an item: what a member of the object in a variable is given.</summary>
    private sealed record MemberOf(Variable Variable, string Key);
}
