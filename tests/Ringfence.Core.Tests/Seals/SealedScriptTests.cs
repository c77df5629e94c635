using System.Text;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Seals;

namespace Ringfence.Core.Tests.Seals;

/// <summary>Scripts in the seal.</summary>
public sealed class SealedScriptTests
{
    private const string Path = "scripts/orders/report.js";

    private static readonly ContentDigest Digest = ContentDigest.Compute("return 1;"u8.ToArray());
    private static readonly SealedPolicy Policy = new(null, ProtectionLevel.Strict);
    private static readonly Seal Sealed = new(Policy, [], [Script("scripts/z.js", ScriptPreset.Secure), Script(Path)]);

    /// <summary>Lines: 8 <c>scripts</c>, 10 the path, 11 the digest, 12 the preset, 13 the level of the first.</summary>
    private static readonly string Text = Sealed.ToText();

    private static SealedScript Script(string path, ScriptPreset preset = ScriptPreset.AgentScript) =>
        SealedScript.For(path, Digest, preset, ProtectionLevel.Standard)!;

    [Fact]
    public void Text_IsExactAndOrderedByPath() => Assert.Equal(
        $$"""
          "scripts": [
            {
              "path": "scripts/orders/report.js",
              "digest": "{{Digest}}",
              "preset": "agentscript",
              "level": "standard"
            },
            {
              "path": "scripts/z.js",
              "digest": "{{Digest}}",
              "preset": "secure",
              "level": "standard"
            }
          ],
          "plugins": []
        }

        """,
        Text[Text.IndexOf("  \"scripts\"", StringComparison.Ordinal)..]);

    [Fact]
    public void Bytes_ReadBackAreTheSame()
    {
        var result = SealReader.Read(Sealed.ToBytes(), Seal.FileName);
        Assert.Empty(result.Findings);
        Assert.Equal(Sealed.ToBytes(), result.Seal!.ToBytes());
        Assert.Equal(
            [(Path, ScriptPreset.AgentScript, ProtectionLevel.Standard), ("scripts/z.js", ScriptPreset.Secure, ProtectionLevel.Standard)],
            result.Seal.Scripts.Select(script => (script.Path, script.Preset, script.Level)));
    }

    [Fact]
    public void SealWithoutScripts_IsReadAsBefore()
    {
        var seal = SealReader.Read(Encoding.UTF8.GetBytes(new Seal(Policy, []).ToText()), Seal.FileName).Seal!;
        Assert.Empty(seal.Scripts);
    }

    [Theory]
    [InlineData(Path, "../report.js", "(10,15)-(10,29)", "'path' is not well formed")]
    [InlineData(Path, "/report.js", "(10,15)-(10,27)", "'path' is not well formed")]
    [InlineData("\"agentscript\"", "\"agent\"", "(12,17)-(12,24)", "'preset' must be the name of a preset")]
    [InlineData("\"preset\": \"agentscript\"", "\"preset\": 1", "(12,17)-(12,18)", "'preset' is not well formed")]
    [InlineData("\"level\": \"standard\"\n    },\n    {", "\"level\": \"open\"\n    },\n    {", "(13,16)-(13,22)", "'level' must be the name of a level")]
    [InlineData("\"preset\": \"agentscript\",", "", "(9,5)-(14,6)", "a script lacks 'preset'")]
    [InlineData("\"preset\": \"agentscript\",", "\"preset\": \"agentscript\", \"mode\": 1,", "(12,32)-(12,38)", "'mode' is not a key of a script; the keys are path, digest, preset, level")]
    [InlineData("scripts/z.js", Path, "(15,5)-(20,6)", "the script 'scripts/orders/report.js' is there twice")]
    public void Mistake_IsRefusedAtItsPlace(string oldText, string newText, string range, string mistake)
    {
        Assert.Contains(oldText, Text, StringComparison.Ordinal);
        var result = SealReader.Read(Encoding.UTF8.GetBytes(Text.Replace(oldText, newText, StringComparison.Ordinal)), Seal.FileName);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(
            ("RF5053", range, $"The seal is malformed, so nothing is accepted: {mistake}; build again to write it anew"),
            (finding.Rule.Id.Value, finding.Range.ToString(), finding.Message));
        Assert.Null(result.Seal);
    }

    [Fact]
    public void SamePathTwice_IsRefused() => Assert.Throws<ArgumentException>(() => new Seal(Policy, [], [Script(Path), Script(Path)]));

    [Fact]
    public void PathsThatDifferInCase_AreTwoScripts() => Assert.Equal(2, new Seal(Policy, [], [Script("a.js"), Script("A.js")]).Scripts.Count);

    [Theory]
    [InlineData("../scripts/a.js")]
    [InlineData("/scripts/a.js")]
    [InlineData("scripts\\a.js")]
    [InlineData("C:/scripts/a.js")]
    [InlineData("")]
    public void PathOutsideTheProject_IsNotSealed(string path) =>
        Assert.Null(SealedScript.For(path, Digest, ScriptPreset.Strict, ProtectionLevel.Strict));

    [Fact]
    public void UnchangedScript_Passes() => Assert.Null(SealCheck.CheckScript(Sealed, Path, Digest, "report.js"));

    [Theory]
    [InlineData("scripts/orders/Report.js", "return 1;", "report.js(1,1): error RF4080: The script 'scripts/orders/Report.js' is not among those the "
        + "build accepted; build with it in the project, or set \"dynamic\": true in the policy")]
    [InlineData(Path, "return 2;", "report.js(1,1): error RF4081: The script 'scripts/orders/report.js' was changed after the build accepted it; "
        + "restore it or build again")]
    [InlineData(Path, "\uFEFFreturn 1;", "report.js(1,1): error RF4081: The script 'scripts/orders/report.js' was changed after the build accepted it; "
        + "restore it or build again")]
    [InlineData("\u202Ea.js", "return 1;", "report.js(1,1): error RF4080: The script '\\u202Ea.js' is not among those the "
        + "build accepted; build with it in the project, or set \"dynamic\": true in the policy")]
    public void OtherScript_IsRefused(string path, string text, string expected) => Assert.Equal(
        expected, SealCheck.CheckScript(Sealed, path, ContentDigest.Compute(Encoding.UTF8.GetBytes(text)), "report.js")!.ToString());
}
