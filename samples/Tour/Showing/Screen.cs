using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Ringfence.Tour.Showing;

/// <summary>
/// Where the tour is seen. On a terminal it has colours and a spinner; redirected into a file it is plain text of a fixed width.
/// </summary>
internal sealed class Screen
{
    private const int RedirectedWidth = 100;

    private readonly IAnsiConsole _console;
    private readonly bool _isPlain;
    private int _steps;

    internal Screen(bool isRedirected)
    {
        _isPlain = isRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected)
        {
            var asked = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns);
            _console.Profile.Width = asked && columns >= 40 ? columns : RedirectedWidth;
        }
    }

    internal int Width => _console.Profile.Width;

    internal void Title(string title, string subtitle)
    {
        _console.WriteLine();
        _console.Write(new Markup($"[bold]{Markup.Escape(title)}[/]"));
        _console.WriteLine();
        _console.Write(new Text(subtitle));
        _console.WriteLine();
    }

    internal void Step(string heading)
    {
        _console.WriteLine();
        _console.Write(new Rule($"[bold]{++_steps}. {Markup.Escape(heading)}[/]") { Justification = Justify.Left, Border = Border });
    }

    internal void Say(string text) => _console.Write(new Paragraph(text + Environment.NewLine));

    internal void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _console.Write(new Text("  " + line + Environment.NewLine));
        }
    }

    /// <summary>Lines of a file: cut where the screen ends, because a wrapped line would part from its carets.</summary>
    internal void Code(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            var shown = "    " + line;
            _console.Write(new Text((shown.Length > Width ? shown[..(Width - 1)] + "…" : shown) + Environment.NewLine));
        }
    }

    internal void Show(Table table)
    {
        table.Border = _isPlain && !_console.Profile.Capabilities.Unicode ? TableBorder.Ascii : TableBorder.Rounded;
        _console.Write(table);
    }

    internal void Verdict(bool held, string text) =>
        _console.Write(new Markup($"{(held ? "[green]held   [/]" : "[red]DIFFERS[/]")} {Markup.Escape(text)}{Environment.NewLine}"));

    internal void Alarm(string text) => _console.Write(new Markup($"[red]{Markup.Escape(text)}[/]{Environment.NewLine}"));

    /// <summary>Does something that takes a while, and shows that it is under way and how long it took.</summary>
    internal async Task<T> WorkAsync<T>(string activity, Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        T result;
        if (_isPlain)
        {
            Say(activity + " ...");
            result = await work();
        }
        else
        {
            result = await _console.Status().StartAsync(Markup.Escape(activity), _ => work());
        }

        Say(string.Create(CultureInfo.InvariantCulture, $"{activity}: done in {watch.Elapsed.TotalSeconds:0.0} s"));
        return result;
    }

    private BoxBorder Border => _console.Profile.Capabilities.Unicode ? BoxBorder.Rounded : BoxBorder.Ascii;
}
