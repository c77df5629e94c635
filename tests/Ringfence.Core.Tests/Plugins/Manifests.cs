using System.Text;
using Ringfence.Plugins;

namespace Ringfence.Core.Tests.Plugins;

/// <summary>A manifest that is right, and the means to make it wrong in one place.</summary>
internal static class Manifests
{
    internal const string File = "plugins/invoice/plugin.json";

    internal static readonly byte[] EntryBytes = [0, (byte)'a', (byte)'s', (byte)'m', 1, 0, 0, 0];

    internal static string EntryDigest => ContentDigest.Compute(EntryBytes).ToString();

    /// <summary>One key a line, so that a place is told by its line: <c>kind</c> stands on line 7, <c>abi</c> on 8, <c>entry</c> on 9, <c>digest</c> on 10.</summary>
    internal static string Valid { get; } = $$"""
        {
          "$schema": "https://ringfence.dev/schemas/plugin-1.json",
          "manifestVersion": 1,
          "id": "acme.invoice-rules",
          "name": "Invoice rules",
          "version": "1.4.0",
          "kind": "wasm",
          "abi": "extism",
          "entry": "bin/invoice_rules.wasm",
          "digest": "{{EntryDigest}}",
          "engines": { "ringfence": ">=1.0.0 <2.0.0" },
          "permissions": {},
          "limits": { "timeoutMs": 2000 }
        }
        """;

    internal static string With(string oldText, string newText)
    {
        Assert.Contains(oldText, Valid, StringComparison.Ordinal);
        return Valid.Replace(oldText, newText, StringComparison.Ordinal);
    }

    internal static PluginManifestReadResult Read(string text, string file = File) => PluginManifestReader.Read(Encoding.UTF8.GetBytes(text), file);

    internal static PluginManifest Manifest(string id = "acme.invoice-rules", string file = File)
    {
        var result = Read(With("acme.invoice-rules", id), file);
        Assert.Empty(result.Findings);
        return Assert.IsType<PluginManifest>(result.Manifest);
    }
}
