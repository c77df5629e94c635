using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>
/// Bodies of scripts, modules and functions: directives, then statements. After an error the next statement of the body is tried.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>Reads statements up to a token, which is left, and leaves them pending.</summary>
    private void ParseBody(TokenType end)
    {
        bool isTop = end == TokenType.EndOfFile;
        BodyState state = SaveState();
        bool isProlog = true;
        (int Start, int End) octal = (-1, -1);
        while (Type != end)
        {
            if (Type == TokenType.EndOfFile) return;
            int brackets = _scanner.Brackets - OpensHere();
            try
            {
                isProlog = isProlog && Type == TokenType.String;
                if (isProlog) Push(ParseDirective(ref octal, out isProlog));
                else Push(isTop ? ParseModuleItem() : ParseStatement(StatementPlace.List));
                if (isTop) _topLevelCount = _pendingCount;
                state.PendingCount = _pendingCount;
                state.Function.Context = _function.Context;
            }
            catch (ParseAbort abort) when (!abort.IsFinal && _holes == state.Holes)
            {
                RestoreState(state);
                isProlog = false;
                SkipStatement(brackets, isTop);
            }
        }
    }

    private Statement ParseDirective(ref (int Start, int End) octal, out bool isDirective)
    {
        int start = Start;
        int end = _scanner.End;
        (int, int) here = _scanner.OctalStart >= 0 && !IsStrict ? (_scanner.OctalStart, _scanner.OctalEnd) : (-1, -1);
        Statement statement = ParseStatement(StatementPlace.List);
        isDirective = statement is ExpressionStatement { Expression: StringLiteral literal } && literal.Start == start && statement.Start == start;
        if (!isDirective) return statement;
        if (octal.Start < 0) octal = here;
        if (end - start == 12 && string.CompareOrdinal(_source.Text, start + 1, "use strict", 0, 10) == 0) TurnStrict(start, end, octal);
        return Made(new ExpressionStatement(
            statement.Start, statement.End, ((ExpressionStatement)statement).Expression, isDirective: true));
    }

    private void TurnStrict(int start, int end, (int Start, int End) octal)
    {
        if (_function.HasComplexParameters)
        {
            Report(
                SyntaxErrorCode.StrictMode,
                start,
                end,
                "\"use strict\" may not stand in a function whose parameters have defaults, patterns or a rest: make the code around it strict");
        }

        _function.Context |= Context.Strict;
        if (octal.Start >= 0) ReportOctal(octal.Start, octal.End);
    }

    private int OpensHere() => Type switch
    {
        TokenType.LeftBrace or TokenType.LeftBracket or TokenType.LeftParen => 1,
        TokenType.RightBrace or TokenType.RightBracket or TokenType.RightParen => -1,
        TokenType.Template when !_scanner.TemplateTail => 1,
        _ => 0,
    };

    /// <summary>Goes to where the next statement begins: behind a semicolon or closing brace, or at a keyword that begins a line.</summary>
    private void SkipStatement(int brackets, bool isTop)
    {
        bool moved = false;
        int errors = _errors.Count;
        if (Start == _failedAt)
        {
            // The same token has failed before: it begins nothing.
            Next();
            moved = true;
        }

        _failedAt = Start;
        try
        {
            while (Type != TokenType.EndOfFile)
            {
                int depth = _scanner.Brackets - brackets;
                if (depth < 0)
                {
                    if (!isTop && Type == TokenType.RightBrace) return;
                    brackets = _scanner.Brackets;
                }

                if (depth <= 0 && Type is TokenType.Semicolon or TokenType.RightBrace)
                {
                    bool isEnd = Type == TokenType.Semicolon;
                    _skipped = Type;
                    Next();
                    moved = true;
                    if (isEnd || _scanner.NewlineBefore || BeginsStatement(Type)) return;
                    continue;
                }

                if (moved && depth <= 0 && _scanner.NewlineBefore && BeginsStatement(Type)) return;
                if (Type is TokenType.Divide or TokenType.DivideAssign && RegExpMayFollow(_skipped)) _scanner.RescanRegExp();

                // The text of a template looks like anything.
                if (Type == TokenType.Template && !_scanner.TemplateTail) throw new ParseAbort(isFinal: true);
                _skipped = Type;
                Next();
                moved = true;
            }
        }
        catch (ParseAbort)
        {
            _errors.Truncate(errors);
            throw new ParseAbort(isFinal: true);
        }
    }

    private TokenType _skipped;
    private int _failedAt = -1;

    private static bool RegExpMayFollow(TokenType type) =>
        type is TokenType.LeftParen or TokenType.Comma or TokenType.LeftBracket or TokenType.LeftBrace or TokenType.Semicolon or TokenType.Colon
            or TokenType.Not or TokenType.Question or TokenType.Return or TokenType.Arrow
        || TokenTypes.IsAssignment(type)
        || type >= TokenType.Equal;

    private static bool BeginsStatement(TokenType type) => type is TokenType.Var or TokenType.Let or TokenType.Const or TokenType.Function or TokenType.Class
        or TokenType.If or TokenType.For or TokenType.While or TokenType.Do or TokenType.Switch or TokenType.Try or TokenType.Throw or TokenType.Return
        or TokenType.Break or TokenType.Continue or TokenType.Import or TokenType.Export;

    private BodyState SaveState() => new()
    {
        Function = _function,
        Nesting = _nesting,
        PendingCount = _pendingCount,
        OperandCount = _operandCount,
        LabelCount = _labels.Count,
        ClassCount = _classes.Count,
        ScopeDepth = _declarations.Depth,
        Holes = _holes,
    };

    private void RestoreState(in BodyState state)
    {
        _function = state.Function;
        _cover = default;
        _nesting = state.Nesting;
        _pendingCount = state.PendingCount;
        _operandCount = state.OperandCount;
        _labels.RemoveRange(state.LabelCount, _labels.Count - state.LabelCount);
        _classes.RemoveRange(state.ClassCount, _classes.Count - state.ClassCount);
        _declarations.ExitTo(state.ScopeDepth);
        _arrowStart = -1;
    }

    private struct BodyState
    {
        internal FunctionState Function;
        internal int Nesting;
        internal int PendingCount;
        internal int OperandCount;
        internal int LabelCount;
        internal int ClassCount;
        internal int ScopeDepth;
        internal int Holes;
    }
}
