using System.Text;
using Ringfence.Plugins;

namespace Ringfence.Core.Tests.Plugins;

public sealed class PluginManifestReaderTests
{
    [Fact]
    public void ValidManifest_IsReadWithThePlaceOfEveryValue()
    {
        var result = Manifests.Read(Manifests.Valid);

        Assert.Empty(result.Findings);
        Assert.True(result.IsUsable);
        var manifest = result.Manifest!;
        Assert.Equal(
            ("acme.invoice-rules", "Invoice rules", "1.4.0", PluginKind.Wasm, PluginAbi.Extism, "bin/invoice_rules.wasm", Manifests.EntryDigest),
            (manifest.Id.Value, manifest.Name.Value, manifest.Version.Value, manifest.Kind.Value, manifest.Abi!.Value.Value, manifest.Entry.Value,
                manifest.Digest.Value.ToString()));
        Assert.Equal(
            ["(4,9)-(4,29)", "(5,11)-(5,26)", "(6,14)-(6,21)", "(7,11)-(7,17)", "(8,10)-(8,18)", "(9,12)-(9,36)", "(10,13)-(10,86)"],
            new[]
            {
                manifest.Id.Range, manifest.Name.Range, manifest.Version.Range, manifest.Kind.Range, manifest.Abi!.Value.Range, manifest.Entry.Range,
                manifest.Digest.Range,
            }.Select(range => range.ToString()));
        Assert.Equal(Manifests.File, manifest.File);
    }

    [Theory]
    [InlineData("rules.js")]
    [InlineData("src/rules.mjs")]
    public void ScriptManifest_IsRead(string entry)
    {
        var text = Manifests.With("\"wasm\",\n  \"abi\": \"extism\",", "\"script\",").Replace("bin/invoice_rules.wasm", entry);

        var result = Manifests.Read(text);

        Assert.Empty(result.Findings);
        Assert.Equal((PluginKind.Script, null, entry), (result.Manifest!.Kind.Value, result.Manifest.Abi, result.Manifest.Entry.Value));
    }

    [Fact]
    public void EveryKey_MayBeThere() => Assert.Empty(Manifests.Read(Manifests.With(
        "\"permissions\"",
        """
        "description": "d", "author": "a", "license": "MIT", "homepage": "https://acme.example", "files": [], "signing": {}, "exports": ["f"],
          "config": { "apiKey": "${secret:acme-key}" }, "permissions"
        """)).Findings);

    [Theory]
    [InlineData("", "RF5001 (1,1)-(1,1) The manifest is not valid JSON: found the end of the text, expected a value")]
    [InlineData("[1]", "RF5001 (1,1)-(1,4) The manifest must be a JSON object; found an array")]
    [InlineData("plugin: x", "RF5001 (1,1)-(1,2) The manifest is not valid JSON: found a word without quotes, expected a value")]
    [InlineData("\0asm", "RF5001 (1,1)-(1,2) The manifest is not valid JSON: found a NUL, as in a binary file or in UTF-16, expected a UTF-8 text")]
    public void NoJson_IsRefused(string text, string expected)
    {
        var result = Manifests.Read(text);

        Assert.Equal([expected], Show(result));
        Assert.Null(result.Manifest);
        Assert.False(result.IsUsable);
    }

    [Theory]
    [InlineData("\"limits\": { \"timeoutMs\": 2000 }", "\"limits\": {},", "RF5001 (13,15)-(13,16) The manifest is not valid JSON: found a comma before '}', expected no comma after the last item")]
    [InlineData("\"abi\"", "\"kind\": \"wasm\", \"abi\"", "RF5001 (8,3)-(8,9) The manifest is not valid JSON: found the key 'kind' again, expected each key once; the first is on line 7")]
    [InlineData("\"permissions\"", "\"permission\": {}, \"permissions\"", "RF5002 (12,3)-(12,15) 'permission' is not a key of the manifest; did you mean 'permissions'?")]
    [InlineData("\"permissions\"", "\"sandbox\": false, \"permissions\"", "RF5002 (12,3)-(12,12) 'sandbox' is not a key of the manifest; remove it")]
    [InlineData("\"permissions\": {}", "\"permissions\": true", "RF5004 (12,18)-(12,22) 'permissions' must be an object such as {}; found true")]
    [InlineData("{ \"timeoutMs\": 2000 }", "2000", "RF5004 (13,13)-(13,17) 'limits' must be an object such as { \"timeoutMs\": 2000 }; found 2000")]
    [InlineData("\"permissions\"", "\"exports\": \"f\", \"permissions\"", "RF5004 (12,14)-(12,17) 'exports' must be an array such as [\"evaluate\"]; found a string")]
    [InlineData("\"permissions\"", "\"homepage\": \"http://acme.example\", \"permissions\"", "RF5004 (12,15)-(12,36) 'homepage' must begin with https://")]
    [InlineData("\"manifestVersion\": 1", "\"manifestVersion\": 2", "RF5005 (3,22)-(3,23) 'manifestVersion' must be 1, the only version there is; found 2")]
    [InlineData("\"manifestVersion\": 1", "\"manifestVersion\": 1.0", "RF5005 (3,22)-(3,25) 'manifestVersion' must be 1, the only version there is; found 1.0")]
    [InlineData("\"manifestVersion\": 1", "\"manifestVersion\": \"1\"", "RF5004 (3,22)-(3,25) 'manifestVersion' must be a number such as 1; found a string")]
    [InlineData("bin/invoice_rules.wasm", "bin/invoice_rules.js", "RF5014 (9,12)-(9,34) The entry of a plugin of kind 'wasm' must end in .wasm; correct 'entry' or 'kind'")]
    [InlineData("bin/invoice_rules.wasm", "bin/invoice_rules.WASM", "RF5014 (9,12)-(9,36) The entry of a plugin of kind 'wasm' must end in .wasm; correct 'entry' or 'kind'")]
    [InlineData("\"wasm\",\n  \"abi\": \"extism\",", "\"script\",", "RF5014 (8,12)-(8,36) The entry of a plugin of kind 'script' must end in .js or .mjs; correct 'entry' or 'kind'")]
    public void MistakeBesideTheIdentity_IsReportedAndTheIdentityIsThere(string oldText, string newText, string expected)
    {
        var result = Manifests.Read(Manifests.With(oldText, newText));

        Assert.Equal([expected], Show(result));
        Assert.Equal("acme.invoice-rules", result.Manifest?.Id.Value);
        Assert.False(result.IsUsable);
    }

    [Theory]
    [InlineData("\"acme.invoice-rules\"", "\"Acme.Rules\"", "RF5006 (4,9)-(4,21) 'id' must have 3 to 128 characters: words of lower-case ASCII letters, digits and single hyphens, each beginning with a letter, joined by dots, for example acme.invoice-rules")]
    [InlineData("\"acme.invoice-rules\"", "7", "RF5004 (4,9)-(4,10) 'id' must be a string such as \"acme.invoice-rules\"; found 7")]
    [InlineData("\"Invoice rules\"", "\"\"", "RF5004 (5,11)-(5,13) 'name' must have 1 to 64 characters, not only spaces; found 0")]
    [InlineData("\"Invoice rules\"", "\"Rules\\u202Eexe\"", "RF5004 (5,11)-(5,27) 'name' must not have the character U+202E, which can make it read as another name")]
    [InlineData("\"Invoice rules\"", "\"Rules\\nSigned\"", "RF5004 (5,11)-(5,26) 'name' must not have the character U+000A, which can make it read as another name")]
    [InlineData("\"1.4.0\"", "\"v1.4.0\"", "RF5008 (6,14)-(6,22) 'version' must be a semantic version such as 1.4.0; it begins with 'v'")]
    [InlineData("\"1.4.0\"", "\"1.4\"", "RF5008 (6,14)-(6,19) 'version' must be a semantic version such as 1.4.0; it needs three numbers joined by dots")]
    [InlineData("\"wasm\"", "\"wasn\"", "RF5004 (7,11)-(7,17) 'kind' must be one of wasm, script; did you mean 'wasm'?")]
    [InlineData("\"wasm\"", "\"native\"", "RF5004 (7,11)-(7,19) 'kind' must be one of wasm, script; found another text")]
    [InlineData("\"extism\"", "\"wasi\"", "RF5004 (8,10)-(8,16) 'abi' must be one of core, wasip1, extism, component; did you mean 'wasip1'?")]
    [InlineData("bin/invoice_rules.wasm", "../shared.wasm", "RF5011 (9,12)-(9,28) 'entry' must be a path inside the plugin's folder such as bin/rules.wasm; it climbs with '..'")]
    [InlineData("bin/invoice_rules.wasm", "https://acme.example/x.wasm", "RF5011 (9,12)-(9,41) 'entry' must be a path inside the plugin's folder such as bin/rules.wasm; it has a colon")]
    [InlineData("\"sha256:", "\"md5:", "RF5015 (10,13)-(10,83) 'digest' must be sha256: and 64, or sha512: and 128 lower-case hexadecimal digits; md5 can be forged, so it proves nothing")]
    [InlineData("\"sha256:", "\"sha512:", "RF5015 (10,13)-(10,86) 'digest' must be sha256: and 64, or sha512: and 128 lower-case hexadecimal digits; it has 64 digits where sha512 has 128")]
    public void MistakeInTheIdentity_LeavesNone(string oldText, string newText, string expected)
    {
        var result = Manifests.Read(Manifests.With(oldText, newText));

        Assert.Equal([expected], Show(result));
        Assert.Null(result.Manifest);
    }

    [Theory]
    [InlineData("manifestVersion", "1")]
    [InlineData("id", "\"acme.invoice-rules\"")]
    [InlineData("name", "\"Invoice rules\"")]
    [InlineData("version", "\"1.4.0\"")]
    [InlineData("kind", "\"wasm\"")]
    [InlineData("abi", "\"extism\"")]
    [InlineData("entry", "\"bin/invoice_rules.wasm\"")]
    [InlineData("digest", "\"sha256:<64 digits>\"")]
    [InlineData("engines", "{ \"ringfence\": \">=1.0.0 <2.0.0\" }")]
    [InlineData("permissions", "{}")]
    [InlineData("limits", "{ \"timeoutMs\": 2000 }")]
    public void MissingKey_IsReportedAtTheBraceWithAnExample(string key, string example)
    {
        var lines = Manifests.Valid.Split('\n').Where(line => !line.StartsWith($"  \"{key}\":", StringComparison.Ordinal)).ToArray();
        if (!lines[^2].Contains("limits")) lines[^2] = lines[^2].TrimEnd(',');

        var result = Manifests.Read(string.Join('\n', lines));

        Assert.Equal([$"RF5003 (1,1)-(1,2) The manifest lacks '{key}'; add it, for example \"{key}\": {example}"], Show(result));
        Assert.False(result.IsUsable);
    }

    [Fact]
    public void AbiOfAScript_IsRefused() => Assert.Equal(
        ["RF5004 (8,10)-(8,18) 'abi' is for plugins of kind 'wasm' only; remove it"],
        Show(Manifests.Read(Manifests.With("\"wasm\"", "\"script\"").Replace("invoice_rules.wasm", "invoice_rules.js"))));

    [Fact]
    public void LongTexts_AreRefused()
    {
        var result = Manifests.Read(Manifests.With("\"permissions\"", $"\"author\": \"{new string('a', 513)}\", \"permissions\""));

        Assert.Equal(["RF5004 (12,13)-(12,528) 'author' must have at most 512 characters; found 513"], Show(result));
    }

    [Fact]
    public void EverythingWrong_IsReportedAtOnceFromTopToBottom()
    {
        var result = Manifests.Read(
            """
            {
              "manifestVersion": 3,
              "ID": "x",
              "name": 1,
              "version": "1",
              "kind": "exe",
              "entry": "C:\\x.wasm",
              "digest": "sha1:00",
              "limits": null,
            }
            """);

        Assert.Equal(
            [
                "RF5003 1", "RF5003 1", "RF5003 1", "RF5005 2", "RF5002 3", "RF5004 4", "RF5008 5", "RF5004 6", "RF5011 7", "RF5015 8", "RF5004 9", "RF5001 9",
            ],
            result.Findings.Select(f => $"{f.Rule.Id} {f.Range.StartLine}"));
    }

    [Fact]
    public void LargeManifest_IsRefusedUnread()
    {
        var result = PluginManifestReader.Read(new byte[50 * 1024 * 1024], Manifests.File);

        Assert.Equal(["RF5001 (1,1)-(1,1) The manifest is not valid JSON: found 52428800 bytes, expected at most 1048576"], Show(result));
    }

    [Fact]
    public void DeepManifest_IsRefusedWhereItIsTooDeep()
    {
        var finding = Assert.Single(Manifests.Read(Manifests.With("\"permissions\": {}", "\"permissions\": " + new string('[', 200_000))).Findings);

        Assert.Equal(("RF5001", "(12,81)-(12,82)"), (finding.Rule.Id.Value, finding.Range.ToString()));
    }

    [Fact]
    public void Values_AreNotShown()
    {
        var hidden = string.Concat("hidden", "Value");
        foreach (var key in new[] { "id", "name", "version", "kind", "abi", "entry", "digest", "config", "permissions", "homepage", "files" })
        {
            var text = $"{{ \"{key}\": \"{hidden}\u202E\" }}";
            Assert.All(Manifests.Read(text).Findings, f => Assert.DoesNotContain(hidden, f.Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Null_IsTheOnlyArgumentThatThrows()
    {
        Assert.Throws<ArgumentNullException>(() => PluginManifestReader.Read(null!, "f"));
        Assert.Throws<ArgumentNullException>(() => PluginManifestReader.Read(Encoding.UTF8.GetBytes("{}"), null!));
    }

    private static IEnumerable<string> Show(PluginManifestReadResult result) => result.Findings.Select(f => $"{f.Rule.Id} {f.Range} {f.Message}");
}
