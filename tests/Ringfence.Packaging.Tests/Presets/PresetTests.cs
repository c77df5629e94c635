using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Presets;

public sealed class PresetTests
{
    public static TheoryData<string> Names => [.. PresetText.Names];

    private static string Folder => Repository.PathOf("analyzers", "Ringfence.Analyzers.Package", "config");

    [Theory]
    [MemberData(nameof(Names))]
    public void Preset_GradesEveryRule(string preset)
    {
        var file = Path.Combine(Folder, $"ringfence.{preset}.globalconfig");
        var expected = PresetText.Of(preset);
        if (Golden.IsAccepting)
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"'{file}' is missing; write it with RINGFENCE_ACCEPT=1.");
        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Folder_HoldsNoOtherPreset() =>
        Assert.Equal(
            PresetText.Names.Select(n => $"ringfence.{n}.globalconfig").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void UnknownPresetMessage_NamesEveryPreset()
    {
        var targets = File.ReadAllText(Repository.PathOf("analyzers", "Ringfence.Analyzers.Package", "buildTransitive", "Ringfence.Analyzers.targets"));
        Assert.Contains($"Write {string.Join(", ", PresetText.Names[..^1])} or {PresetText.Names[^1]}.", targets, StringComparison.Ordinal);
    }
}
