using System.Globalization;
using Ringfence.Tour.Running;
using Spectre.Console;

namespace Ringfence.Tour.Showing;

/// <summary>What the gates said, as a table. On a narrow screen the place, the message and the link share a column.</summary>
internal static class FindingsTable
{
    private const int WideEnough = 132;

    internal static Table Of(IEnumerable<Observation> observations, string folder, int width)
    {
        var table = width >= WideEnough ? Wide() : Narrow();
        foreach (var seen in observations)
        {
            var rule = new Text(seen.Rule, new Style(decoration: Decoration.Bold));
            var place = Place(seen, folder);
            if (width >= WideEnough)
            {
                table.AddRow(rule, new Text(seen.Gate), new Text(place), new Text(seen.Message), new Text(seen.Link));
            }
            else
            {
                table.AddRow(rule, new Text(seen.Gate), new Rows(
                    new Text(place, new Style(decoration: Decoration.Bold)), new Text(seen.Message), new Text(seen.Link, new Style(decoration: Decoration.Dim))));
            }
        }

        return table;
    }

    /// <summary><c>file:line:column</c> with the file as seen from the project.</summary>
    internal static string Place(Observation seen, string folder) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, seen.File).Replace('\\', '/')}:{seen.Line}:{seen.Column}");

    private static Table Wide() => new Table { ShowRowSeparators = true }
        .AddColumn(new TableColumn("Rule").NoWrap()).AddColumn(new TableColumn("Gate").NoWrap()).AddColumn(new TableColumn("Place").NoWrap())
        .AddColumn("Message").AddColumn(new TableColumn("Link").NoWrap());

    private static Table Narrow() => new Table { ShowRowSeparators = true }
        .AddColumn(new TableColumn("Rule").NoWrap()).AddColumn(new TableColumn("Gate").NoWrap()).AddColumn("Place, message, link");
}
