using System.Runtime.CompilerServices;
using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>
/// Reads one text by recursive descent. What nests natively is counted and bounded (<see cref="Enter"/>); what can be long without
/// nesting is read in loops. An error that leaves the text understandable is noted; any other ends the statement it is in.
/// </summary>
internal sealed partial class Parser
{
    private const int CheckInterval = 4096;

    private readonly ScriptText _source;
    private readonly ParseOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly ErrorList _errors;
    private readonly NameTable _names = new();
    private readonly Scanner _scanner;
    private readonly DeclarationTable _declarations = new();
    private readonly List<Label> _labels = [];
    private readonly List<PrivateNames> _classes = [];
    private readonly List<Token>? _tokens;
    private readonly List<Comment>? _comments;
    private readonly int _maxNodes;
    private readonly int _maxNesting;
    private FunctionState _function;
    private Cover _cover;
    private Node?[] _pending = new Node?[32];
    private int _pendingCount;
    private Operand[] _operands = new Operand[8];
    private int _operandCount;
    private int _nodeCount;
    private int _tokenCount;
    private int _nextCheck;
    private int _nesting;
    private int _holes;

    // Where an arrow function may begin: at the beginning of an assignment expression only.
    private int _arrowStart = -1;

    internal Parser(ScriptText source, ParseOptions options, CancellationToken cancellation)
    {
        _source = source;
        _options = options;
        _cancellation = cancellation;
        _maxNodes = options.MaxNodes;
        _maxNesting = options.MaxNesting;
        _errors = new ErrorList(source, options.MaxErrors);
        if (options.KeepTokens) _tokens = [];
        if (options.KeepComments) _comments = [];
        _scanner = new Scanner(source, _errors, _names, options.AnnexB && options.SourceType != SourceType.Module, _comments);
        _nextCheck = Math.Min(CheckInterval, options.MaxTokens);
    }

    private TokenType Type
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _scanner.Type;
    }

    private int Start
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _scanner.Start;
    }

    private int PreviousEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _scanner.PreviousEnd;
    }

    private bool IsStrict => (_function.Context & Context.Strict) != 0;

    private bool Has(Context context) => (_function.Context & context) != 0;

    private void Next()
    {
        if (_tokens is not null) KeepToken();
        _scanner.Next();
        if (++_tokenCount >= _nextCheck) Check();
    }

    private void Check()
    {
        if (_tokenCount >= _options.MaxTokens && Type != TokenType.EndOfFile)
        {
            throw FailFinally(
                SyntaxErrorCode.TooManyTokens,
                Start,
                _scanner.End,
                $"The text has more than {_options.MaxTokens} tokens: split it, or raise the limit");
        }

        _cancellation.ThrowIfCancellationRequested();
        _nextCheck = Math.Min(_tokenCount + CheckInterval, Math.Max(_options.MaxTokens, _tokenCount + 1));
    }

    private bool Eat(TokenType type)
    {
        if (_scanner.Type != type) return false;
        Next();
        return true;
    }

    private void Expect(TokenType type)
    {
        if (_scanner.Type != type) throw FailExpected($"`{TokenTypes.Text(type)}`");
        Next();
    }

    private void ExpectClose(TokenType type, int openStart)
    {
        if (_scanner.Type != type) throw FailUnclosed(type, openStart);
        Next();
    }

    private void Semicolon()
    {
        if (_scanner.Type == TokenType.Semicolon)
        {
            Next();
            return;
        }

        if (CanInsertSemicolon()) return;
        throw IsBehindAwait()
            ? Fail(SyntaxErrorCode.Misplaced, PreviousEnd - 5, PreviousEnd, "`await` is an operator only in an async function or a module")
            : FailExpected("`;` or a new line");
    }

    private bool IsBehindAwait() => PreviousEnd >= 5 && string.CompareOrdinal(_source.Text, PreviousEnd - 5, "await", 0, 5) == 0;

    private bool CanInsertSemicolon() => _scanner.Type is TokenType.RightBrace or TokenType.EndOfFile || _scanner.NewlineBefore;

    /// <summary>Goes one level deeper; each call is matched by <see cref="Leave"/> unless the statement is given up.</summary>
    private void Enter()
    {
        if (++_nesting > _maxNesting) throw FailDepth(Start, _scanner.End);
        if (!StackRoom.IsEnough()) throw FailStack();
    }

    private void Leave() => _nesting--;

    private ParseAbort FailDepth(int start, int end) => FailFinally(
        SyntaxErrorCode.TooDeep, start, end, $"The text nests deeper than {_maxNesting} levels: flatten it, or raise the limit");

    private ParseAbort FailStack() => FailFinally(
        SyntaxErrorCode.TooDeep,
        Start,
        _scanner.End,
        "The text nests too deep for what is left of this thread's stack: flatten it, or parse it on a thread of its own");

    /// <summary>Counts a node of the tree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Made<T>(T node)
        where T : Node
    {
        if (++_nodeCount > _maxNodes) throw FailNodes(node);
        return node;
    }

    private ParseAbort FailNodes(Node node) => FailFinally(
        SyntaxErrorCode.TooManyNodes, node.Start, node.End, $"The tree has more than {_maxNodes} nodes: split the text, or raise the limit");

    private void Push(Node? node)
    {
        if (_pendingCount == _pending.Length) Array.Resize(ref _pending, _pendingCount * 2);
        _pending[_pendingCount++] = node;
    }

    private NodeList<T> Pop<T>(int mark)
        where T : Node?
    {
        int count = _pendingCount - mark;
        if (count == 0) return default;
        T[] items = new T[count];
        for (int i = 0; i < items.Length; i++)
        {
#if NET
            items[i] = Unsafe.As<T>(_pending[mark + i])!;
#else
            items[i] = (T)_pending[mark + i]!;
#endif
        }

        _pendingCount = mark;
        return new NodeList<T>(items);
    }

    private void Report(SyntaxErrorCode code, int start, int end, string message) => _errors.Report(code, start, end, message);

    private void Report(SyntaxErrorCode code, Node node, string message) => _errors.Report(code, node.Start, node.End, message);

    private void ReportToken(SyntaxErrorCode code, string message) => _errors.Report(code, Start, _scanner.End, message);

    private ParseAbort Fail(SyntaxErrorCode code, int start, int end, string message)
    {
        _errors.Report(code, start, end, message);
        return new ParseAbort(isFinal: false);
    }

    private ParseAbort FailFinally(SyntaxErrorCode code, int start, int end, string message)
    {
        _errors.Report(code, start, end, message);
        return new ParseAbort(isFinal: true);
    }

    private ParseAbort FailExpected(string expected) => Fail(
        Type == TokenType.EndOfFile ? SyntaxErrorCode.UnexpectedEnd : SyntaxErrorCode.Unexpected,
        Start,
        _scanner.End,
        $"Expected {expected}, found {Found()}");

    private ParseAbort FailUnclosed(TokenType type, int openStart)
    {
        SyntaxErrorCode code = Type == TokenType.EndOfFile ? SyntaxErrorCode.UnexpectedEnd : SyntaxErrorCode.Unexpected;
        _errors.Report(
            code, Start, _scanner.End, $"Expected `{TokenTypes.Text(type)}`, found {Found()}", openStart, openStart + 1, "opened here");
        return new ParseAbort(isFinal: false);
    }

    private string Found() => Type switch
    {
        TokenType.EndOfFile => "the end of the text",
        TokenType.Number => "a number",
        TokenType.BigInt => "a BigInt",
        TokenType.String => "a string",
        TokenType.Template => "a template",
        TokenType.RegExp => "a regular expression",
        TokenType.PrivateName => "the private name " + Quoted.Name("#" + _names[_scanner.Name]),
        _ when TokenTypes.IsKeyword(Type) => $"the keyword `{TokenTypes.Text(Type)}`",
        _ when TokenTypes.IsIdentifierName(Type) => "the name " + Quoted.Name(_names[_scanner.Name]),
        _ => $"`{TokenTypes.Text(Type)}`",
    };

    private void KeepToken()
    {
        if (Type == TokenType.EndOfFile || _scanner.End <= Start) return;

        // After an error in the token behind it, a token may be left for the second time.
        if (_tokens!.Count > 0 && _tokens[_tokens.Count - 1].End > Start) return;
        _tokens!.Add(new Token(KindOf(Type), Start, _scanner.End));
    }

    private static TokenKind KindOf(TokenType type) => type switch
    {
        TokenType.Number => TokenKind.Numeric,
        TokenType.BigInt => TokenKind.BigInt,
        TokenType.String => TokenKind.String,
        TokenType.Template => TokenKind.Template,
        TokenType.RegExp => TokenKind.RegularExpression,
        TokenType.PrivateName => TokenKind.PrivateIdentifier,
        TokenType.Null => TokenKind.Null,
        TokenType.True or TokenType.False => TokenKind.Boolean,
        _ when TokenTypes.IsKeyword(type) => TokenKind.Keyword,
        _ when TokenTypes.IsIdentifierName(type) => TokenKind.Identifier,
        _ => TokenKind.Punctuator,
    };

    private readonly record struct Label(string Name, int Start, int BodyStart, bool IsLoop);

    private struct Operand
    {
        internal Expression Node;
        internal int Start;
        internal TokenType Operator;
    }
}
