using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>
/// Binary and unary operators. Binary ones are kept on a stack of their own, so a chain of any length takes no native stack.
/// </summary>
internal sealed partial class Parser
{
    private Expression ParseBinary()
    {
        int start = Start;
        Expression left = Type == TokenType.PrivateName ? ParsePrivateOperand(precedence: 0) : ParseUnary();
        return OperatorPrecedence() == 0 || IsBareArrow(left, start) ? left : ParseBinaryRest(left, start);
    }

    private int OperatorPrecedence() => Type == TokenType.In && !Has(Context.In) ? 0 : TokenTypes.Precedence(Type);

    private Expression ParseBinaryRest(Expression left, int start)
    {
        int mark = _operandCount;
        while (true)
        {
            TokenType type = Type;
            int precedence = OperatorPrecedence();
            while (_operandCount > mark)
            {
                ref Operand top = ref _operands[_operandCount - 1];
                int waiting = TokenTypes.Precedence(top.Operator);
                if (waiting < precedence || (waiting == precedence && type == TokenType.Exponentiate)) break;
                _operandCount--;
                left = MakeBinary(top, left, start);
                start = top.Start;
            }

            if (precedence == 0) return left;
            if (type == TokenType.Exponentiate) CheckExponent(left, start, _operandCount - mark);
            PushOperand(left, start, type);
            Next();
            start = Start;
            left = Type == TokenType.PrivateName ? ParsePrivateOperand(precedence) : ParseUnary();
        }
    }

    private Expression MakeBinary(in Operand left, Expression right, int rightStart)
    {
        if (!TokenTypes.IsLogical(left.Operator))
        {
            return Made(new BinaryExpression(
                left.Start, PreviousEndOf(right), left.Node, right, (BinaryOperator)(left.Operator - TokenType.Equal)));
        }

        LogicalOperator logical = (LogicalOperator)(left.Operator - TokenType.And);
        CheckMixed(logical, left.Node, left.Start);
        CheckMixed(logical, right, rightStart);
        return Made(new LogicalExpression(left.Start, PreviousEndOf(right), left.Node, right, logical));
    }

    /// <summary>Where an operand ends, its closing brackets included: what was read last when it was complete.</summary>
    private int PreviousEndOf(Expression right) => right.End > PreviousEnd ? right.End : PreviousEnd;

    private void CheckMixed(LogicalOperator parent, Expression operand, int start)
    {
        if (operand is not LogicalExpression child || child.Start != start) return;
        if ((parent == LogicalOperator.Coalesce) == (child.Operator == LogicalOperator.Coalesce)) return;
        Report(SyntaxErrorCode.AmbiguousOperators, child, "`??` beside `&&` or `||` needs round brackets that say what belongs together");
    }

    private void CheckExponent(Expression left, int start, int depth)
    {
        if (left is UnaryExpression or AwaitExpression && left.Start == start)
        {
            Report(
                SyntaxErrorCode.AmbiguousOperators,
                left,
                "An operand of `**` that begins with an operator needs round brackets: `(-a) ** b` or `-(a ** b)`");
        }

        if (_nesting + depth >= _maxNesting) throw FailDepth(Start, _scanner.End);
    }

    /// <summary><c>#name</c> before <c>in</c>.</summary>
    private PrivateIdentifier ParsePrivateOperand(int precedence)
    {
        int start = Start;
        PrivateIdentifier name = ParsePrivateName();
        if (OperatorPrecedence() == 0 || Type != TokenType.In || precedence >= TokenTypes.RelationalPrecedence)
        {
            throw Fail(
                SyntaxErrorCode.Unexpected,
                start,
                name.End,
                $"The private name {Quoted.Name("#" + name.Name)} is no value: it stands behind `.` or before `in`");
        }

        UsePrivateName(name.Name, start);
        return name;
    }

    private Expression ParseUnary()
    {
        switch (Type)
        {
            case TokenType.Not: return ParsePrefix(UnaryOperator.Not);
            case TokenType.Minus: return ParsePrefix(UnaryOperator.Minus);
            case TokenType.Plus: return ParsePrefix(UnaryOperator.Plus);
            case TokenType.BitwiseNot: return ParsePrefix(UnaryOperator.BitwiseNot);
            case TokenType.TypeOf: return ParsePrefix(UnaryOperator.TypeOf);
            case TokenType.Void: return ParsePrefix(UnaryOperator.Void);
            case TokenType.Delete: return ParsePrefix(UnaryOperator.Delete);
            case TokenType.Increment: return ParsePrefixUpdate(UpdateOperator.Increment);
            case TokenType.Decrement: return ParsePrefixUpdate(UpdateOperator.Decrement);
            case TokenType.Await when Has(Context.Await): return ParseAwait();
        }

        int start = Start;
        Expression expression = ParseLeftHandSide();
        if (Type is not (TokenType.Increment or TokenType.Decrement) || _scanner.NewlineBefore || IsBareArrow(expression, start))
        {
            return expression;
        }

        UpdateOperator update = Type == TokenType.Increment ? UpdateOperator.Increment : UpdateOperator.Decrement;
        CheckSimpleTarget(expression, $"`{update.ToText()}`", mayCall: true);
        Next();
        return Made(new UpdateExpression(start, PreviousEnd, expression, update, prefix: false));
    }

    private UnaryExpression ParsePrefix(UnaryOperator unary)
    {
        int start = Start;
        Enter();
        Next();
        Expression argument = ParseUnary();
        Leave();
        if (unary == UnaryOperator.Delete) CheckDelete(argument, start);
        return Made(new UnaryExpression(start, PreviousEnd, argument, unary));
    }

    private void CheckDelete(Expression argument, int start)
    {
        if (argument is Identifier && IsStrict)
        {
            Report(SyntaxErrorCode.StrictMode, start, PreviousEnd, "Strict code cannot delete a variable, only a property");
        }

        Expression target = argument is ChainExpression chain ? chain.Expression : argument;
        if (target is MemberExpression { Property: PrivateIdentifier name })
        {
            Report(SyntaxErrorCode.Misplaced, name, "A private member cannot be deleted");
        }

    }

    private UpdateExpression ParsePrefixUpdate(UpdateOperator update)
    {
        int start = Start;
        Enter();
        Next();
        Expression argument = ParseUnary();
        Leave();
        CheckSimpleTarget(argument, $"`{update.ToText()}`", mayCall: true);
        return Made(new UpdateExpression(start, PreviousEnd, argument, update, prefix: true));
    }

    private AwaitExpression ParseAwait()
    {
        int start = Start;
        if (_function.AwaitAt == 0) _function.AwaitAt = start + 1;
        Enter();
        Next();
        Expression argument = ParseUnary();
        Leave();
        return Made(new AwaitExpression(start, PreviousEnd, argument));
    }
}
