using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>
/// Writes a tree and its comments in a form that can be compared letter by letter: a line a node with its type, range and values, then
/// its children in a
/// fixed order. <c>tests/peers/acorn.mjs</c> writes the same.
/// </summary>
internal static class TreeDump
{
    private const int StackSize = 256 * 1024 * 1024;

    /// <summary>The digest of the dump.</summary>
    public static string Digest(ParseResult result) => Write(result, keepText: false, DumpForm.Whole);

    /// <summary>The dump itself.</summary>
    /// <param name="result">The tree.</param>
    /// <param name="form">How much it says.</param>
    public static string Text(ParseResult result, DumpForm form = DumpForm.Whole) => Write(result, keepText: true, form);

    private static string Write(ParseResult result, bool keepText, DumpForm form)
    {
        try
        {
            return Run(result, keepText, form);
        }
        catch (InsufficientExecutionStackException)
        {
            // Chains make deep trees, which want a stack of their own.
            var text = "";
            var thread = new Thread(() => text = Run(result, keepText, form), StackSize);
            thread.Start();
            thread.Join();
            return text;
        }
    }

    private static string Run(ParseResult result, bool keepText, DumpForm form)
    {
        using var writer = new DumpWriter(keepText);
        new TreeDumper(writer, form).Node(result.Program);
        foreach (var (kind, start, end) in form == DumpForm.Whole ? result.Comments : [])
        {
            writer.Word(kind == CommentKind.Block ? "Block " : "Line ").Number(start).Word(" ").Number(end).Line();
        }

        return keepText ? writer.ToString() : writer.Digest();
    }
}
