using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Ringfence.Policy;
using Ringfence.Seals;
using Ringfence.TestKit;

namespace Ringfence.Build.Tests.Engine;

/// <summary>A project's folder with scripts, and the task run on it as the targets would run it.</summary>
internal sealed class ScriptProject(string name = "project") : IDisposable
{
    /// <summary>A script without fault.</summary>
    internal const string Good = "const orders = await callTool(\"orders.list\", { limit: 10 });\nreturn orders.length;\n";

    /// <summary>A script with one warning: RF4035 at line 2, column 1.</summary>
    internal const string Warned = "return 1;\nconst never = 2;\n";

    /// <summary>A script with one error: RF4021 at line 2, column 10.</summary>
    internal const string Bad = "const text = \"1\";\nreturn   eval(text);\n";

    private readonly TempFolder _folder = new(name);

    internal string Path => _folder.Path;

    internal string LockFile => PathOf("obj/ringfence.lock.json");

    internal string CacheFile => PathOf("obj/ringfence.scripts.cache");

    internal string PathOf(string relativePath) => _folder.PathOf(relativePath.Split('/'));

    internal ScriptProject With(string relativePath, string text)
    {
        _folder.Write(relativePath, text);
        return this;
    }

    internal ScriptProject With(string relativePath, byte[] bytes)
    {
        _folder.Write(relativePath, bytes);
        return this;
    }

    internal void WritePolicy(string text) => With("ringfence.json", text);

    /// <summary>An item with metadata written as <c>name=value</c>.</summary>
    internal static TaskItem Item(string path, params string[] metadata)
    {
        var item = new TaskItem(path);
        foreach (var pair in metadata) item.SetMetadata(pair.Split('=')[0], pair.Split('=')[1]);
        return item;
    }

    /// <summary>The task on this project, with the items given or everything in <c>scripts</c>.</summary>
    internal CheckScripts Task(RecordingEngine engine, params ITaskItem[] items) => new()
    {
        BuildEngine = engine,
        Scripts = items.Length > 0 ? items : Everything(),
        PolicyFile = "ringfence.json",
        ProjectFile = "App.csproj",
        ProjectDirectory = Path,
        CacheFile = CacheFile,
        ReportFolder = "bin",
    };

    internal ScriptRun Run(params ITaskItem[] items) => Run(_ => { }, items);

    internal ScriptRun Run(Action<CheckScripts> change, params ITaskItem[] items)
    {
        var engine = new RecordingEngine();
        using var task = Task(engine, items);
        change(task);
        var succeeded = task.Execute();
        Assert.Equal(succeeded, engine.Errors.IsEmpty);
        return new ScriptRun(this, engine, task.Seal, task.CheckedScripts, [.. task.Reports.Select(report => report.ItemSpec)]);
    }

    public void Dispose() => _folder.Dispose();

    private ITaskItem[] Everything() => !Directory.Exists(PathOf("scripts")) ? [] :
    [
        .. Directory.EnumerateFiles(PathOf("scripts"), "*", SearchOption.AllDirectories)
            .Select(file => new TaskItem(System.IO.Path.GetRelativePath(Path, file))),
    ];
}

/// <summary>What the task did.</summary>
internal sealed record ScriptRun(ScriptProject Project, RecordingEngine Engine, string SealText, int Checked, string[] Reports)
{
    internal bool Accepted => SealText.Length > 0;

    /// <summary>Errors as <c>code file(line,column)</c>, the file relative to the project.</summary>
    internal string[] Errors => [.. Engine.Errors.Select(e => Place(e.Code, e.File, e.LineNumber, e.ColumnNumber))];

    internal string[] Warnings => [.. Engine.Warnings.Select(e => Place(e.Code, e.File, e.LineNumber, e.ColumnNumber))];

    /// <summary>The sealed scripts as <c>path preset level</c>.</summary>
    internal string[] Sealed => [.. Seal.Scripts.Select(s =>
        $"{s.Path} {Ringfence.Scripts.ScriptPresetNames.NameOf(s.Preset)} {ProtectionLevelNames.NameOf(s.Level)}")];

    internal Seal Seal => SealReader.Read(System.Text.Encoding.UTF8.GetBytes(SealText), "seal").Seal!;

    /// <summary>Messages that a build shows at normal verbosity.</summary>
    internal string[] Shown => [.. Engine.Messages.Where(m => m.Importance != MessageImportance.Low).Select(m => m.Message!)];

    private string Place(string code, string file, int line, int column) =>
        $"{code} {System.IO.Path.GetRelativePath(Project.Path, file).Replace('\\', '/')}({line},{column})";
}
