using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript;

/// <summary>What came of parsing a text.</summary>
public sealed class ParseResult
{
    internal ParseResult(Program program, IReadOnlyList<SyntaxError> errors, IReadOnlyList<Token> tokens, IReadOnlyList<Comment> comments)
    {
        Program = program;
        Errors = errors;
        Tokens = tokens;
        Comments = comments;
    }

    /// <summary>Whether the text is valid and within the limits.</summary>
    public bool Success => Errors.Count == 0;

    /// <summary>The tree. When there are errors it holds what could be understood: good enough to show, never to judge or to run.</summary>
    public Program Program { get; }

    /// <summary>The text, with its lines.</summary>
    public ScriptText Source => Program.Source;

    /// <summary>The errors in the order of the text, at most <see cref="ParseOptions.MaxErrors"/>.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>
    /// The tokens, when <see cref="ParseOptions.KeepTokens"/> asks for them. With errors, up to where the parser stopped.
    /// </summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The comments, when <see cref="ParseOptions.KeepComments"/> asks for them.</summary>
    public IReadOnlyList<Comment> Comments { get; }
}
