using System.Collections.ObjectModel;
using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private readonly List<(int Name, int Start, int End)> _localExports = [];
    private HashSet<string>? _exportedNames;

    internal ParseResult Parse()
    {
        _cancellation.ThrowIfCancellationRequested();
        SourceType goal = _options.SourceType;
        _function = new FunctionState { Context = ContextOf(_options) };
        _declarations.Enter(0, isFunction: true, hasFunctionVariables: goal != SourceType.Module);
        try
        {
            if (_source.Text.Length > _options.MaxLength)
            {
                throw FailFinally(
                    SyntaxErrorCode.TooLong,
                    _options.MaxLength,
                    _source.Text.Length,
                    $"The text is longer than {_options.MaxLength} characters: split it, or raise the limit");
            }

            _scanner.SkipHashbang();
            _scanner.Next();
            ParseBody(TokenType.EndOfFile);
            CheckExports();
        }
        catch (ParseAbort)
        {
            // The error is in the list. What was read of the outermost statements is still on the stack of pending nodes.
        }

        _pendingCount = Math.Min(_pendingCount, _topLevelCount);
        Program program = new(0, _source.Text.Length, Pop<Node>(0), goal, _source);
        return new ParseResult(program, _errors.ToSorted(), AsReadOnly(_tokens), AsReadOnly(_comments));
    }

    private int _topLevelCount;


    private static Context ContextOf(ParseOptions options)
    {
        Context context = Context.In;
        if (options.Strict || options.SourceType == SourceType.Module) context |= Context.Strict;
        if (options.SourceType == SourceType.Module) context |= Context.Module | Context.Await;
        if (options.SourceType == SourceType.FunctionBody) context |= Context.Return | Context.NewTarget | Context.Function;
        if (options.AllowTopLevelReturn) context |= Context.Return;
        if (options.AllowTopLevelAwait) context |= Context.Await;
        return context;
    }

    private void CheckExports()
    {
        foreach ((int name, int start, int end) in _localExports)
        {
            if (_declarations.IsDeclaredAtTop(name)) continue;
            Report(SyntaxErrorCode.Undefined, start, end, $"The module exports {Quoted.Name(_names[name])}, which it does not declare");
        }
    }

    private static ReadOnlyCollection<T> AsReadOnly<T>(List<T>? list) => (list ?? []).AsReadOnly();
}
