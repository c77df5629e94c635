using System.Text.Json;

namespace Storefront;

/// <summary>Hands out whatever lies in the plugin folder.</summary>
public static class PluginShelf
{
    public static IEnumerable<(string Name, byte[] Bytes)> Load(string folder)
    {
        foreach (var manifestPath in Directory.EnumerateFiles(folder, "plugin.json", SearchOption.AllDirectories))
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(manifestPath));
            var entry = manifest.RootElement.GetProperty("entry").GetString()!;
            yield return (manifest.RootElement.GetProperty("id").GetString()!,
                File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(manifestPath)!, entry)));
        }
    }
}
