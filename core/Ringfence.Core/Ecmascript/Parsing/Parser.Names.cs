using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>Names, and which words may be one where.</summary>
internal sealed partial class Parser
{
    /// <summary>A name of a variable or label.</summary>
    private Identifier ParseName()
    {
        CheckName(isBinding: false);
        Identifier name = Made(new Identifier(Start, _scanner.End, _names[_scanner.Name]));
        Next();
        return name;
    }

    /// <summary>A name of a property, which may be any word.</summary>
    private Identifier ParseIdentifierName()
    {
        if (!TokenTypes.IsIdentifierName(Type)) throw FailExpected("a name");
        Identifier name = Made(new Identifier(Start, _scanner.End, _names[_scanner.Name]));
        Next();
        return name;
    }

    /// <summary>Reports the word here when this place does not have it as a name of a variable.</summary>
    private void CheckName(bool isBinding)
    {
        if (_scanner.Word == TokenType.Identifier) return;
        TokenType word = _scanner.Word;
        if (TokenTypes.IsKeyword(word))
        {
            ReportToken(
                SyntaxErrorCode.ReservedWord, $"`{TokenTypes.Text(word)}` is reserved and cannot be a name, not even with an escape in it");
            return;
        }

        switch (word)
        {
            case TokenType.Await when Has(Context.Await | Context.Module | Context.StaticBlock):
                ReportToken(SyntaxErrorCode.ReservedWord, "`await` cannot be a name in a module, an async function or a static block");
                break;
            case TokenType.Await:
                if (_function.AwaitNameAt == 0) _function.AwaitNameAt = Start + 1;
                break;
            case TokenType.Yield when Has(Context.Yield):
                ReportToken(SyntaxErrorCode.ReservedWord, "`yield` cannot be a name in a generator");
                break;
            case TokenType.Arguments when Has(Context.NoArguments) && !isBinding:
                ReportToken(SyntaxErrorCode.Misplaced, "`arguments` has no meaning in the initial value of a field or in a static block");
                break;
            case TokenType.Eval or TokenType.Arguments when isBinding:
                CheckStrictName($"`{TokenTypes.Text(word)}` cannot be declared or assigned in strict code");
                break;
            case TokenType.Yield or TokenType.Let or TokenType.Static or (>= TokenType.Implements and <= TokenType.Public):
                CheckStrictName($"`{TokenTypes.Text(word)}` is reserved in strict code and cannot be a name");
                break;
        }
    }

    private void CheckStrictName(string message)
    {
        if (IsStrict) ReportToken(SyntaxErrorCode.ReservedWord, message);
        else if (_function.StrictProblem.Message is null) _function.StrictProblem = (Start, _scanner.End, message);
    }

    /// <summary>Reports what cannot be assigned to by <c>=</c> and the like, unless it is a pattern.</summary>
    /// <param name="target">What is assigned to.</param>
    /// <param name="what">The operator or statement, for the message.</param>
    /// <param name="mayCall">
    /// Whether a call may be the target in sloppy code. It fails when it runs, but browsers have to read it (Annex B, since 2025).
    /// </param>
    private void CheckSimpleTarget(Node target, string what, bool mayCall)
    {
        switch (target)
        {
            case Identifier { Name: "eval" or "arguments" } name when IsStrict:
                Report(SyntaxErrorCode.ReservedWord, name, $"`{name.Name}` cannot be declared or assigned in strict code");
                break;
            case Identifier or MemberExpression:
            case CallExpression { Callee: not Super } when mayCall && !IsStrict && _options.AnnexB:
                break;
            case ChainExpression:
                Report(SyntaxErrorCode.InvalidTarget, target, $"{what} cannot have an optional chain (`?.`) as its target");
                break;
            default:
                Report(SyntaxErrorCode.InvalidTarget, target, $"{what} needs a variable or a property as its target");
                break;
        }
    }

    private void ReportOctal(int start, int end) => Report(
        SyntaxErrorCode.StrictMode,
        start,
        end,
        _source.Text[start] == '\\'
            ? "Strict code has no octal escapes: write `\\x` and two digits"
            : "Strict code has no numbers that begin with `0`: write `0o` for an octal one");

    private void CheckOctal()
    {
        if (_scanner.OctalStart < 0) return;
        if (IsStrict || !_options.AnnexB) ReportOctal(_scanner.OctalStart, _scanner.OctalEnd);
    }

    private StringLiteral ParseStringLiteral()
    {
        if (Type != TokenType.String) throw FailExpected("a string");
        CheckOctal();
        StringLiteral literal = Made(new StringLiteral(Start, _scanner.End, _source));
        Next();
        return literal;
    }

    private void UsePrivateName(string name, int start)
    {
        if (_classes.Count > 0) _classes[_classes.Count - 1].Use(name, start);
        else Report(
            SyntaxErrorCode.Undefined,
            start,
            start + name.Length + 1,
            $"The private name {Quoted.Name("#" + name)} may only be used in the class that declares it");
    }
}
