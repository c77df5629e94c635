using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Statements.</content>
internal sealed partial class Rehearsal
{
    private const int TurnsAfterDoubt = 32;

    private void Hoist<T>(NodeList<T> statements)
        where T : Node
    {
        foreach (T statement in statements)
        {
            Node node = statement is ExportNamedDeclaration { Declaration: { } exported } ? exported : statement;
            if (node is FunctionDeclaration { Id: { } name } function && _scopes.GetDeclaredVariable(name) is { } variable)
            {
                _frame.Declare(variable, Closure(function), _doubt);
            }
        }
    }

    private Completion Execute(Node statement)
    {
        if (!Enter()) return Completion.Normal;
        Completion completion = Perform(statement);
        _depth--;
        return completion;
    }

    private Completion Perform(Node statement)
    {
        string? loopLabel = _loopLabel;
        _loopLabel = null;
        switch (statement)
        {
            case ExpressionStatement expression:
                _ = Evaluate(expression.Expression);
                return Completion.Normal;
            case VariableDeclaration declaration:
                foreach (VariableDeclarator declarator in declaration.Declarations)
                {
                    if (declarator.Init is { } initial) Bind(declarator.Id, Evaluate(initial), isDeclared: true);
                    else if (declaration.Kind != VariableDeclarationKind.Var) Bind(declarator.Id, ConstantValue.Undefined, isDeclared: true);
                }

                return Completion.Normal;
            case ClassDeclaration { Id: { } name } declaration:
                Bind(name, Class(declaration, declaration.SuperClass, declaration.Body), isDeclared: true);
                return Completion.Normal;
            case BlockStatement block:
                Hoist(block.Body);
                return List(block.Body);
            case IfStatement conditional:
                return If(conditional);
            case ReturnStatement result:
                _value = result.Argument is { } argument ? Evaluate(argument) : ConstantValue.Undefined;
                return Completion.Return;
            case ThrowStatement thrown:
                _value = Evaluate(thrown.Argument);
                return Completion.Throw;
            case BreakStatement jump:
                _label = jump.Label?.Name;
                return Completion.Break;
            case ContinueStatement jump:
                _label = jump.Label?.Name;
                return Completion.Continue;
            case LabeledStatement labeled:
                _loopLabel = labeled.Label.Name;
                Completion inner = Execute(labeled.Body);
                return inner == Completion.Break && _label == labeled.Label.Name ? Completion.Normal : inner;
            case SwitchStatement choice:
                return Switch(choice);
            case TryStatement attempt:
                return Try(attempt);
            case ForStatement or WhileStatement or DoWhileStatement or ForOfStatement or ForInStatement:
                return Loop(statement, loopLabel);
            case ExportNamedDeclaration { Declaration: { } declaration }:
                return Execute(declaration);
            default:
                return Completion.Normal;
        }
    }

    private Completion List(NodeList<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            Completion completion = Execute(statement);
            if (completion != Completion.Normal || IsSpent) return completion;
        }

        return Completion.Normal;
    }

    private Completion If(IfStatement conditional)
    {
        if (Truth(Evaluate(conditional.Test)) is { } truth)
        {
            return truth ? Execute(conditional.Consequent)
                : conditional.Alternate is { } other ? Execute(other) : Completion.Normal;
        }

        Completion first = Doubtful(conditional.Consequent);
        Completion second = conditional.Alternate is { } alternate ? Doubtful(alternate) : Completion.Normal;
        return first == Completion.Normal || second == Completion.Normal ? Completion.Normal : second;
    }

    /// <summary>A statement that may not run: what it returns is kept, and what comes behind it runs all the same.</summary>
    private Completion Doubtful(Node statement)
    {
        _doubt++;
        Completion completion = Execute(statement);
        _doubt--;
        if (completion == Completion.Return)
        {
            _frame.Returned = _frame.HasReturned ? ChoiceValue.Of(_frame.Returned, _value) : _value;
            _frame.HasReturned = true;
        }

        _mayHaveLeft |= completion is Completion.Break or Completion.Return or Completion.Throw;
        return completion;
    }

    private Completion Switch(SwitchStatement choice)
    {
        object? discriminant = Evaluate(choice.Discriminant);
        int start = -1;
        bool isKnown = discriminant is ConstantValue;
        for (int i = 0; i < choice.Cases.Count && isKnown && start < 0; i++)
        {
            if (choice.Cases[i].Test is not { } test) continue;
            if (Binary(test, BinaryOperator.StrictEqual, discriminant, Evaluate(test)) is not ConstantValue equal) isKnown = false;
            else if (Coercion.ToBoolean(equal)) start = i;
        }

        for (int i = 0; i < choice.Cases.Count && isKnown && start < 0; i++)
        {
            if (choice.Cases[i].Test is null) start = i;
        }

        for (int i = isKnown ? start : 0; i >= 0 && i < choice.Cases.Count; i++)
        {
            foreach (Statement statement in choice.Cases[i].Consequent)
            {
                Completion completion = isKnown ? Execute(statement) : Doubtful(statement);
                if (completion == Completion.Normal) continue;
                if (!isKnown) break;
                return completion == Completion.Break && _label is null ? Completion.Normal : completion;
            }
        }

        return Completion.Normal;
    }

    private Completion Try(TryStatement attempt)
    {
        Completion completion = Execute(attempt.Block);
        if (attempt.Handler is { } handler)
        {
            bool isCertain = completion == Completion.Throw;
            object? thrown = isCertain ? _value : null;
            object? kept = _value;
            if (!isCertain) _doubt++;
            if (handler.Param is { } parameter) Bind(parameter, thrown, isDeclared: true);
            Completion caught = isCertain ? Execute(handler.Body) : Doubtful(handler.Body);
            if (!isCertain) _doubt--;
            if (isCertain) completion = caught;
            else _value = kept;
        }

        if (attempt.Finalizer is not { } finalizer) return completion;
        object? value = _value;
        Completion last = Execute(finalizer);
        if (last != Completion.Normal) return last;
        _value = value;
        return completion;
    }

    private Completion Loop(Node loop, string? label)
    {
        // No loop gets more than a quarter of what is left, so one cannot keep those behind it from being looked at.
        int floor = _left - Math.Max(64, _left / 4);
        bool mayHaveLeft = _mayHaveLeft;
        _mayHaveLeft = false;
        Completion result = Completion.Normal;
        int turns = 0;
        foreach (bool isCertain in Turns(loop))
        {
            Statement body = BodyOf(loop);
            Completion completion = isCertain ? Execute(body) : Doubtful(body);
            if (isCertain && completion == Completion.Break && (_label is null || _label == label)) break;
            bool goesOn = completion is Completion.Normal || (completion == Completion.Continue && (_label is null || _label == label));
            if (isCertain && !goesOn)
            {
                result = completion;
                break;
            }

            if (_left < floor || (_mayHaveLeft && ++turns > TurnsAfterDoubt)) break;
        }

        _mayHaveLeft |= mayHaveLeft;
        return result;
    }

    private static Statement BodyOf(Node loop) => loop switch
    {
        ForStatement statement => statement.Body,
        WhileStatement statement => statement.Body,
        DoWhileStatement statement => statement.Body,
        ForOfStatement statement => statement.Body,
        _ => ((ForInStatement)loop).Body,
    };

    /// <summary>One entry for each turn: whether it is certain. Between two of them the body runs.</summary>
    private IEnumerable<bool> Turns(Node loop)
    {
        if (loop is ForOfStatement of) return Turns(of.Left, Iterated(Evaluate(of.Right)));
        if (loop is ForInStatement @in) return Turns(@in.Left, KeysOf(Evaluate(@in.Right)));
        if (loop is ForStatement { Init: { } initial }) Initialize(initial);
        return loop switch
        {
            ForStatement counted => Turns(counted.Test, counted.Update, isTestedFirst: true),
            WhileStatement repeated => Turns(repeated.Test, null, isTestedFirst: true),
            _ => Turns(((DoWhileStatement)loop).Test, null, isTestedFirst: false),
        };
    }

    private void Initialize(Node initial)
    {
        if (initial is Expression expression) _ = Evaluate(expression);
        else _ = Execute(initial);
    }

    private IEnumerable<bool> Turns(Expression? test, Expression? update, bool isTestedFirst)
    {
        for (bool isFirst = true; ; isFirst = false)
        {
            bool? goesOn = (isFirst && !isTestedFirst) || test is null ? true : Truth(Evaluate(test));
            if (goesOn == false || IsSpent) yield break;
            yield return goesOn == true;
            if (update is not null) _ = Evaluate(update);
            if (goesOn is null) yield break;
        }
    }

    private IEnumerable<bool> Turns(Node target, ListValue? list)
    {
        Node pattern = target is VariableDeclaration declaration ? declaration.Declarations[0].Id : target;
        bool isDeclared = target is VariableDeclaration;
        for (int i = 0; list is not null && i < list.Items.Count && !IsSpent; i++)
        {
            Bind(pattern, list.Items[i], isDeclared);
            yield return true;
        }

        if (list is { IsOpen: false }) yield break;
        Bind(pattern, null, isDeclared);
        yield return false;
    }
}
