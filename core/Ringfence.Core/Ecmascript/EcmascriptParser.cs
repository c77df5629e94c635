using Ringfence.Ecmascript.Parsing;

namespace Ringfence.Ecmascript;

/// <summary>
/// Parses ECMAScript 2025, with the additions for web browsers (Annex B) where a script has them. Takes any text whatever: it answers
/// with errors that have a range, in linear time and memory, and never overflows the stack.
/// </summary>
public static class EcmascriptParser
{
    /// <summary>Parses a text.</summary>
    /// <param name="text">The text. A byte order mark at its beginning counts as white space.</param>
    /// <param name="options">How to parse; a script with the default limits when left out.</param>
    /// <param name="cancellationToken">Looked at every few thousand tokens.</param>
    /// <returns>The tree and the errors. Look at <see cref="ParseResult.Success"/> before using the tree.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ParseResult Parse(string text, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        new Parser(new ScriptText(text), options ?? ParseOptions.Script, cancellationToken).Parse();
}
