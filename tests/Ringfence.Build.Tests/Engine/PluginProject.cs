using Microsoft.Build.Utilities;
using Ringfence.Build.Files;
using Ringfence.Plugins;
using Ringfence.TestKit;

namespace Ringfence.Build.Tests.Engine;

/// <summary>A project's folder with plugins, and the task run on it as the targets would run it.</summary>
internal sealed class PluginProject(string name = "project") : IDisposable
{
    internal const string Manifest = "plugins/gift/plugin.json";
    internal const string Entry = "plugins/gift/gift.wasm";

    private static readonly byte[] Wasm = [0, (byte)'a', (byte)'s', (byte)'m', 1, 0, 0, 0];

    private readonly TempFolder _folder = new(name);

    internal string Path => _folder.Path;

    internal string LockFile => _folder.PathOf("obj", "ringfence.lock.json");

    internal string CacheFile => _folder.PathOf("obj", "ringfence.digests.cache");

    internal string PathOf(string relativePath) => _folder.PathOf(relativePath.Split('/'));

    internal string Write(string relativePath, string text) => _folder.Write(relativePath, text);

    internal string Write(string relativePath, byte[] bytes) => _folder.Write(relativePath, bytes);

    /// <summary>Adds a plugin without fault and returns its project.</summary>
    internal PluginProject WithGoodPlugin()
    {
        Write(Entry, Wasm);
        Write(Manifest, ManifestText("gift.wasm", ContentDigest.Compute(Wasm).ToString()));
        return this;
    }

    /// <summary>Adds a manifest only, which names some other entry with the digest of a good one.</summary>
    internal PluginProject WithManifestFor(string entry)
    {
        Write(Manifest, ManifestText(entry, ContentDigest.Compute(Wasm).ToString()));
        return this;
    }

    internal static byte[] GoodWasm => [.. Wasm];

    /// <summary>A manifest whose entry stands at line 8, column 12 and its digest at line 9, column 13.</summary>
    internal static string ManifestText(string entry, string digest, string id = "acme.gift") => $$"""
        {
          "manifestVersion": 1,
          "id": "{{id}}",
          "name": "Gift",
          "version": "1.0.0",
          "kind": "wasm",
          "abi": "core",
          "entry": "{{entry}}",
          "digest": "{{digest}}",
          "engines": { "ringfence": ">=1.0.0 <2.0.0" },
          "permissions": {},
          "limits": { "timeoutMs": 2000 }
        }
        """;

    /// <summary>The task on this project, with the manifests given or the usual one.</summary>
    internal CheckPlugins Task(RecordingEngine engine, params string[] manifests) => new()
    {
        BuildEngine = engine,
        Plugins = [.. (manifests.Length == 0 ? [Manifest] : manifests).Select(m => new TaskItem(m))],
        PolicyFile = "ringfence.json",
        ProjectDirectory = Path,
        DigestCacheFile = CacheFile,
    };

    /// <summary>Runs the task on the usual manifest, and seals as the targets do.</summary>
    internal RunResult Run(AtomicFile? writer = null, Action<CheckPlugins>? change = null, params string[] manifests)
    {
        var engine = new RecordingEngine();
        using var task = Task(engine, manifests);
        change?.Invoke(task);
        Assert.Equal(task.Execute(), task.Accepted);
        Assert.Equal(task.Accepted, engine.Errors.IsEmpty);
        var succeeded = Seal(engine, task, writer);
        Assert.Equal(succeeded, engine.Errors.IsEmpty);
        return new RunResult(this, succeeded, engine);
    }

    private bool Seal(RecordingEngine engine, CheckPlugins plugins, AtomicFile? writer)
    {
        using var scripts = new CheckScripts
        {
            BuildEngine = engine,
            PolicyFile = plugins.PolicyFile,
            PolicyIsRequired = plugins.PolicyIsRequired,
            ProjectFile = "project.csproj",
            ProjectDirectory = plugins.ProjectDirectory,
            CacheFile = PathOf("cache/ringfence.scripts.cache"),
        };
        scripts.Execute();
        var seal = new WriteSeal
        {
            BuildEngine = engine,
            PluginSeal = plugins.Seal,
            ScriptSeal = scripts.Seal,
            ProjectDirectory = plugins.ProjectDirectory,
            LockFile = System.IO.Path.Combine("obj", "ringfence.lock.json"),
        };
        seal.Writer = writer ?? seal.Writer;
        seal.Execute();
        return seal.Sealed;
    }

    public void Dispose() => _folder.Dispose();
}

/// <summary>What the task did.</summary>
internal sealed record RunResult(PluginProject Project, bool Succeeded, RecordingEngine Engine)
{
    /// <summary>Errors as <c>code file(line,column)</c>, the file relative to the project.</summary>
    internal string[] Errors => [.. Engine.Errors.Select(e =>
        $"{e.Code} {System.IO.Path.GetRelativePath(Project.Path, e.File).Replace('\\', '/')}({e.LineNumber},{e.ColumnNumber})")];

    /// <summary>The only error, and no seal left by it.</summary>
    internal (string Place, string Message) OnlyError()
    {
        var error = Assert.Single(Engine.Errors);
        Assert.False(Succeeded);
        Assert.False(File.Exists(Project.LockFile), "A seal was left behind.");
        Assert.Equal("https://ringfence.dev/rules/" + error.Code, error.HelpLink);
        Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal);
        return (Assert.Single(Errors), error.Message!);
    }
}
