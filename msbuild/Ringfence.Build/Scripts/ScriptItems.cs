using Microsoft.Build.Framework;
using Ringfence.Build.Files;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Build.Scripts;

/// <summary>Reads the items of a project that are scripts.</summary>
internal sealed class ScriptItems(string projectFile, string projectDirectory)
{
    private readonly List<Finding> _findings = [];

    /// <summary>What is wrong with the items.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The scripts by path, each once; without those of which nobody knows how to check them.</summary>
    internal IReadOnlyList<ScriptItem> Read(IEnumerable<ITaskItem> items)
    {
        var scripts = new Dictionary<string, ScriptItem>(
            Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var item in items)
        {
            var file = Path.GetFullPath(Path.Combine(projectDirectory, item.ItemSpec));
            var hasPreset = TryRead<ScriptPreset>(item, "Preset", ScriptPresetNames.TryParse, out var preset);
            if (!hasPreset) _findings.Add(ProjectFindings.ScriptPreset(projectFile, NameOf(file), item.GetMetadata("Preset").Trim()));

            var hasLevel = TryRead<ProtectionLevel>(item, "Level", ProtectionLevelNames.TryParse, out var level);
            if (!hasLevel) _findings.Add(ProjectFindings.ScriptLevel(projectFile, NameOf(file), item.GetMetadata("Level").Trim()));

            if (hasPreset && hasLevel) Add(scripts, new ScriptItem(file, preset, level));
        }

        return [.. scripts.Values.OrderBy(script => script.File, StringComparer.Ordinal)];
    }

    private void Add(Dictionary<string, ScriptItem> scripts, ScriptItem script)
    {
        if (!scripts.TryGetValue(script.File, out var first))
        {
            scripts.Add(script.File, script);
        }
        else if ((first.Preset, first.Level) != (script.Preset, script.Level))
        {
            _findings.Add(ProjectFindings.ScriptTwice(projectFile, NameOf(script.File)));
        }
    }

    private string NameOf(string file) => ProjectPath.From(projectDirectory, file);

    private static bool TryRead<T>(ITaskItem item, string metadata, TryParse<T> tryParse, out T? value)
        where T : struct
    {
        value = null;
        var text = item.GetMetadata(metadata).Trim();
        if (text.Length == 0) return true;
        if (!tryParse(text, out var parsed)) return false;

        value = parsed;
        return true;
    }

    private delegate bool TryParse<T>(string? text, out T value);
}
