using System.Text.Json;
using Microsoft.Build.Framework;

namespace Ringfence.Tour.Running;

/// <summary>
/// Loaded by MSBuild (<c>-logger:</c>): writes every error and warning of a build as one line of JSON. Reading events instead of the console
/// keeps the columns and help links, and nothing is seen twice.
/// </summary>
public sealed class FindingsLogger : ILogger
{
    private const string CompilerTask = "Csc";
    private static readonly string[] FramedTasks = ["CheckPlugins", "CheckScripts"];

    private readonly List<Observation> _seen = [];

    /// <inheritdoc/>
    public LoggerVerbosity Verbosity { get; set; } = LoggerVerbosity.Quiet;

    /// <summary>The file to write.</summary>
    public string? Parameters { get; set; }

    /// <inheritdoc/>
    public void Initialize(IEventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        eventSource.ErrorRaised += (_, e) =>
            Add(e.Code, e.SenderName, e.File, e.ProjectFile, e.LineNumber, e.ColumnNumber, e.Message, e.HelpLink);
        eventSource.WarningRaised += (_, e) =>
            Add(e.Code, e.SenderName, e.File, e.ProjectFile, e.LineNumber, e.ColumnNumber, e.Message, e.HelpLink);
        eventSource.MessageRaised += (_, e) =>
        {
            if (Array.IndexOf(FramedTasks, e.SenderName) >= 0 && e.Importance == MessageImportance.Normal && string.IsNullOrEmpty(e.Code)) AddFrame(e.Message);
        };
    }

    /// <inheritdoc/>
    public void Shutdown() =>
        File.WriteAllLines(Parameters ?? throw new LoggerException("The findings logger needs a file to write to."),
            _seen.Select(seen => JsonSerializer.Serialize(seen)));

    private void Add(string? code, string? sender, string? file, string? project, int line, int column, string? message, string? link)
    {
        var (text, linkInText) = SplitLink(message ?? "");
        var observation = new Observation(code ?? "", sender == CompilerTask ? "compile" : "build", Absolute(file, project), line, column, text,
            string.IsNullOrEmpty(link) ? linkInText : link);
        _seen.Add(observation);
    }

    /// <summary>The task shows the lines of a finding right behind it.</summary>
    private void AddFrame(string? frame)
    {
        if (_seen.Count > 0) _seen[^1] = _seen[^1] with { Frame = frame ?? "" };
    }

    /// <summary>The compiler has no field for the link and prints it in brackets behind the text.</summary>
    private static (string Text, string Link) SplitLink(string message)
    {
        var at = message.LastIndexOf(" (https://", StringComparison.Ordinal);
        return at > 0 && message.EndsWith(')') ? (message[..at], message[(at + 2)..^1]) : (message, "");
    }

    private static string Absolute(string? file, string? project) =>
        string.IsNullOrEmpty(file) || Path.IsPathRooted(file) || string.IsNullOrEmpty(project)
            ? file ?? ""
            : Path.GetFullPath(file, Path.GetDirectoryName(project)!);
}
