using System.Runtime.CompilerServices;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>Expressions from the comma down to the assignment.</summary>
internal sealed partial class Parser
{
    private Expression ParseExpression()
    {
        int start = Start;
        Expression first = ParseAssignment();
        return Type == TokenType.Comma ? ParseSequence(first, start) : first;
    }

    /// <summary>An expression in which <c>in</c> is an operator, as in all brackets.</summary>
    private Expression ParseExpressionIn()
    {
        Context context = _function.Context;
        _function.Context = context | Context.In;
        Expression expression = ParseExpression();
        _function.Context = context;
        return expression;
    }

    /// <summary>The head of a <c>for</c>, which may turn out to be a pattern.</summary>
    private Expression ParseExpressionCover()
    {
        int start = Start;
        Expression first = ParseAssignmentCover();
        if (Type != TokenType.Comma) return first;
        CheckCover();
        return ParseSequence(first, start);
    }

    private SequenceExpression ParseSequence(Expression first, int start)
    {
        int mark = _pendingCount;
        Push(first);
        while (Eat(TokenType.Comma)) Push(ParseAssignment());
        return Made(new SequenceExpression(start, PreviousEnd, Pop<Expression>(mark)));
    }

    /// <summary>An expression without a comma, read as a value.</summary>
    private Expression ParseAssignment()
    {
        Cover outer = _cover;
        _cover = default;
        Expression expression = ParseAssignmentCore();
        CheckCover();
        _cover = outer;
        return expression;
    }

    /// <summary>
    /// An expression without a comma where a pattern may stand, too: what only one of the two allows is left in <see
    /// cref="_cover"/>.
    /// </summary>
    private Expression ParseAssignmentCover()
    {
        Cover outer = _cover;
        _cover = default;
        Expression expression = ParseAssignmentCore();
        if (expression is not (ObjectExpression or ArrayExpression)) CheckCover();
        if (expression is MemberExpression) _cover = default;
        outer.Add(_cover);
        _cover = outer;
        return expression;
    }

    private Expression ParseAssignmentCore()
    {
        int start = Start;
        if (Type == TokenType.Yield && Has(Context.Yield)) return ParseYield();
        _arrowStart = start;
        Expression left = ParseBinary();
        if (Type == TokenType.Question) return IsBareArrow(left, start) ? left : ParseConditional(left, start);
        return TokenTypes.IsAssignment(Type) && !IsBareArrow(left, start) ? ParseAssignmentTail(left, start) : left;
    }

    /// <summary>Whether an expression is an arrow function without brackets around it, which no operator may follow.</summary>
    private static bool IsBareArrow(Expression expression, int start) => expression is ArrowFunctionExpression && expression.Start == start;

    private AssignmentExpression ParseAssignmentTail(Expression left, int start)
    {
        TokenType type = Type;
        Node target = left;
        if (type == TokenType.Assign && left is ObjectExpression or ArrayExpression && left.Start == start)
        {
            if (_cover.ParenthesizedPattern > 0) ReportParenthesized();
            target = ToPattern(left, isBinding: false);
            _cover = new Cover { Parenthesized = _cover.Parenthesized };
        }
        else
        {
            // Brackets inside the object of a property say nothing about the property as a target.
            if (left is MemberExpression) _cover = default;
            CheckSimpleTarget(left, $"`{TokenTypes.Text(type)}`", mayCall: type < TokenType.AndAssign);
        }

        Enter();
        Next();
        Expression right = ParseAssignment();
        Leave();
        return Made(new AssignmentExpression(start, PreviousEnd, target, right, (AssignmentOperator)(type - TokenType.Assign)));
    }

    private void ReportParenthesized()
    {
        int start = _cover.ParenthesizedPattern - 1;
        Report(SyntaxErrorCode.InvalidTarget, start, start + 1, "A pattern inside a pattern stands without round brackets");
    }

    private void CheckCover()
    {
        if ((_cover.Initializer | _cover.DuplicateProto) == 0) return;
        if (_cover.Initializer > 0)
        {
            int start = _cover.Initializer - 1;
            Report(
                SyntaxErrorCode.Unexpected,
                start,
                start + 1,
                "Expected `:` and a value: `=` gives a default only where an object is taken apart");
        }

        if (_cover.DuplicateProto > 0)
        {
            Report(SyntaxErrorCode.Duplicate, _cover.DuplicateProto - 1, _cover.DuplicateProtoEnd, "An object has one `__proto__` only");
        }

        _cover.Initializer = 0;
        _cover.DuplicateProto = 0;
    }

    /// <summary>
    /// From the first question mark on. A chain of alternates is read in a loop, and its nodes are made from the last one back.
    /// </summary>
    private Expression ParseConditional(Expression test, int start)
    {
        int mark = _operandCount;
        Expression alternate;
        while (true)
        {
            CheckCover();
            _cover = default;
            PushOperand(test, start, TokenType.Question);
            Enter();
            Next();
            Context context = _function.Context;
            _function.Context |= Context.In;
            PushOperand(ParseAssignment(), 0, TokenType.Colon);
            _function.Context = context;
            Leave();
            Expect(TokenType.Colon);
            start = Start;
            if (Type == TokenType.Yield && Has(Context.Yield))
            {
                alternate = ParseYield();
                break;
            }

            _arrowStart = start;
            alternate = ParseBinary();
            if (IsBareArrow(alternate, start)) break;
            if (Type == TokenType.Question)
            {
                test = alternate;
                continue;
            }

            if (TokenTypes.IsAssignment(Type)) alternate = ParseAssignmentTail(alternate, start);
            break;
        }

        CheckCover();
        _cover = default;
        int end = PreviousEnd;
        while (_operandCount > mark)
        {
            Expression consequent = _operands[--_operandCount].Node;
            Operand head = _operands[--_operandCount];
            alternate = Made(new ConditionalExpression(head.Start, end, head.Node, consequent, alternate));
        }

        return alternate;
    }

    private YieldExpression ParseYield()
    {
        int start = Start;
        if (_function.YieldAt == 0) _function.YieldAt = start + 1;
        Next();
        bool isDelegate = false;
        Expression? argument = null;
        if (!_scanner.NewlineBefore)
        {
            isDelegate = Eat(TokenType.Multiply);
            if (isDelegate || !EndsYield(Type))
            {
                Enter();
                argument = ParseAssignment();
                Leave();
            }
        }

        return Made(new YieldExpression(start, PreviousEnd, argument, isDelegate));
    }

    private static bool EndsYield(TokenType type) => type is TokenType.RightParen or TokenType.RightBracket or TokenType.RightBrace or TokenType.Comma
        or TokenType.Semicolon or TokenType.Colon or TokenType.In or TokenType.Of or TokenType.EndOfFile;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PushOperand(Expression node, int start, TokenType type)
    {
        if (_operandCount == _operands.Length) Array.Resize(ref _operands, _operandCount * 2);
        _operands[_operandCount++] = new Operand { Node = node, Start = start, Operator = type };
    }
}
