using System.Text;
using Ringfence.Core.Tests.Json;
using Ringfence.Core.Tests.Plugins;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;

namespace Ringfence.Core.Tests;

/// <summary>Whatever is in a policy, a manifest or a seal: no exception, and every finding at a place of the file, in order.</summary>
public sealed class DocumentFuzzTests
{
    private const int Seed = 20_261;
    private const int Mutations = 6_000;

    private const string Policy = """
        { "$schema": "https://ringfence.dev/schemas/ringfence-1.json", "version": 1, "level": "secure", "dynamic": false,
          "limits": { "timeoutMs": 15000, "wallMs": 60000, "fuel": 25000000 },
          "output": { "maxDepth": 32, "sensitiveKeys": ["iban", "customerNumber"] },
          "plugins": { "limits": { "memoryBytes": 67108864 } } }
        """;

    private static readonly string SealText = new Seal(
        new SealedPolicy(ContentDigest.Compute([1]), ProtectionLevel.Strict),
        [SealedPlugin.For(Manifests.Manifest(), Manifests.File, ContentDigest.Compute([2]))!]).ToText();

    [Fact]
    public void Policy_NeverThrowsAndFailsClosed() => Mutate(Policy, bytes =>
    {
        var result = PolicyReader.Read(bytes, "f");
        if (result.Findings.Count > 0) Assert.Same(RingfencePolicy.Default, result.Policy);
        return result.Findings;
    });

    [Fact]
    public void Manifest_NeverThrows() => Mutate(Manifests.Valid, bytes => PluginManifestReader.Read(bytes, "f").Findings);

    [Fact]
    public void Seal_NeverThrowsAndFailsClosed() => Mutate(SealText, bytes =>
    {
        var result = SealReader.Read(bytes, "f");
        Assert.True(result.Seal is null == result.Findings.Count > 0);
        return result.Findings;
    });

    /// <summary>Swaps, drops, doubles and replaces tokens, so that most documents stay JSON, and now and then a byte, so that some do not.</summary>
    private static void Mutate(string document, Func<byte[], IReadOnlyList<Finding>> read)
    {
        var tokens = Tokens(document);
        string[] foreign = ["null", "true", "0", "-1", "1e999", "[]", "{}", "\"\"", "\"\\u202E\"", "\"a\"", "{\"id\":{}}", "[[[[]]]]", ",", "99999999999999999999"];
        var random = new Random(Seed);
        for (var i = 0; i < Mutations; i++)
        {
            var changed = tokens.ToList();
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                var at = random.Next(changed.Count);
                switch (random.Next(4))
                {
                    case 0:
                        changed[at] = foreign[random.Next(foreign.Length)];
                        break;
                    case 1:
                        changed[at] = tokens[random.Next(tokens.Count)];
                        break;
                    case 2 when changed.Count > 1:
                        changed.RemoveAt(at);
                        break;
                    default:
                        changed.Insert(at, changed[random.Next(changed.Count)]);
                        break;
                }
            }

            var bytes = Encoding.UTF8.GetBytes(string.Concat(changed));
            if (random.Next(4) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var findings = read(bytes);

            Assert.All(findings, f => Assert.True(TextPlaces.Contains(bytes, f.Range), $"{f} is outside {Convert.ToHexString(bytes)}"));
            Assert.Equal(findings.OrderBy(f => (f.Range.StartLine, f.Range.StartColumn)), findings);
        }
    }

    private static List<string> Tokens(string document)
    {
        var tokens = new List<string>();
        for (var i = 0; i < document.Length;)
        {
            var end = i + 1;
            if (document[i] == '"') end = document.IndexOf('"', i + 1) + 1;
            else while (char.IsLetterOrDigit(document[i]) && char.IsLetterOrDigit(document[end])) end++;
            tokens.Add(document[i..end]);
            i = end;
        }

        return tokens;
    }
}
