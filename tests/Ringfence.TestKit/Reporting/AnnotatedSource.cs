using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Ringfence.TestKit.Options;

namespace Ringfence.TestKit.Reporting;

/// <summary>A note to be drawn under a place of a source.</summary>
internal sealed record SourceNote(string? Path, TextSpan Span, string Text);

/// <summary>Draws notes under the source lines they are about, as compilers do.</summary>
internal static class AnnotatedSource
{
    private const int Context = 1;

    internal static string Render(IReadOnlyDictionary<string, string> files, IEnumerable<SourceNote> notes)
    {
        var output = new StringBuilder();
        foreach (var group in notes.GroupBy(n => n.Path))
        {
            if (group.Key is not null && files.TryGetValue(group.Key, out var text))
            {
                output.Append(CasePath.Short(group.Key)).Append('\n');
                Draw(output, SourceText.From(text), group.OrderBy(n => n.Span).ToList());
            }
            else
            {
                output.Append(group.Key is null ? "(no place)" : CasePath.Short(group.Key)).Append('\n');
                output.AppendJoin("", group.Select(n => "      | " + n.Text + "\n"));
            }
        }

        return output.ToString();
    }

    private static void Draw(StringBuilder output, SourceText text, List<SourceNote> notes)
    {
        var byLine = notes.ToLookup(n => text.Lines.GetLinePosition(Math.Min(n.Span.Start, text.Length)).Line);
        var last = -1;
        foreach (var line in byLine.Select(g => g.Key).Order())
        {
            for (var i = Math.Max(last + 1, line - Context); i <= Math.Min(text.Lines.Count - 1, line + Context); i++)
            {
                if (i > line && byLine.Contains(i))
                {
                    break;
                }

                if (last >= 0 && i > last + 1)
                {
                    output.Append("      …\n");
                }

                DrawLine(output, text, i, byLine[i]);
                last = i;
            }
        }
    }

    private static void DrawLine(StringBuilder output, SourceText text, int index, IEnumerable<SourceNote> notes)
    {
        var line = text.Lines[index];
        output.Append(CultureInfo.InvariantCulture, $"{index + 1,5} | {line}").Append('\n');
        foreach (var note in notes)
        {
            var column = Math.Min(note.Span.Start, line.End) - line.Start;
            // Tabs stay tabs so that the caret stands where the reader's editor shows the character.
            var indent = string.Concat(line.ToString().Take(column).Select(c => c == '\t' ? '\t' : ' '));
            var length = Math.Clamp(Math.Min(note.Span.End, line.End) - note.Span.Start, 1, 200);
            output.Append("      | ").Append(indent).Append('^', length).Append(' ').Append(note.Text).Append('\n');
        }
    }
}
