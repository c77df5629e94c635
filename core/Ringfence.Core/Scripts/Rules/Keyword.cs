using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules;

/// <summary>Where the word stands that a node begins with.</summary>
internal static class Keyword
{
    /// <summary>The end of the word that begins at a place.</summary>
    internal static int EndAt(ScriptText source, int start)
    {
        int end = start;
        while (end < source.Text.Length && source.Text[end] is >= 'a' and <= 'z') end++;
        return end;
    }

    internal static void ReportKeyword(this ScriptRuleContext context, Findings.Rule rule, Node node, string message, string? fix = null) =>
        context.Report(rule, node.Start, EndAt(context.Source, node.Start), message, fix);

    /// <summary>Reports the first line of a node: a whole class or function underlined helps nobody.</summary>
    internal static void ReportHead(this ScriptRuleContext context, Findings.Rule rule, int start, int end, string message)
    {
        int stop = start;
        while (stop < end && context.Source.Text[stop] is not ('\n' or '\r' or '\u2028' or '\u2029' or '{')) stop++;
        while (stop > start + 1 && context.Source.Text[stop - 1] is ' ' or '\t') stop--;
        context.Report(rule, start, stop, message);
    }
}
