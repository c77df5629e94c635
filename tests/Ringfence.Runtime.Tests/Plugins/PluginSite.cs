using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;
using Ringfence.TestKit;

namespace Ringfence.Runtime.Tests.Plugins;

/// <summary>A folder with plugins as an application has it after its build, with the seal that the build made of them.</summary>
internal sealed class PluginSite : IDisposable
{
    internal const string Id = "acme.invoice-rules";
    internal const string Manifest = "plugins/invoice/plugin.json";
    internal const string Entry = "plugins/invoice/bin/rules.wasm";
    internal static readonly byte[] EntryBytes = [0, (byte)'a', (byte)'s', (byte)'m', 1, 0, 0, 0];

    private readonly TempFolder _folder = new("an app, ünïcode");
    private readonly List<SealedPlugin> _sealed = [];

    internal string Root => _folder.Path;

    internal RingfencePolicy Policy { get; set; } = RingfencePolicy.Default;

    /// <summary>A site with the one plugin of the constants, sealed.</summary>
    internal static PluginSite WithPlugin()
    {
        var site = new PluginSite();
        site.AddSealed(Id, "plugins/invoice");
        return site;
    }

    internal void AddSealed(string id, string folder)
    {
        var bytes = AddUnsealed(id, folder);
        var name = folder + "/plugin.json";
        _sealed.Add(SealedPlugin.For(PluginManifestReader.Read(bytes, name).Manifest!, name, ContentDigest.Compute(bytes))!);
    }

    internal byte[] AddUnsealed(string id, string folder, string entry = "bin/rules.wasm", byte[]? content = null)
    {
        content ??= EntryBytes;
        var manifest = Encoding.UTF8.GetBytes($$"""
            {
              "manifestVersion": 1,
              "id": "{{id}}",
              "name": "Invoice rules",
              "version": "1.4.0",
              "kind": "wasm",
              "abi": "extism",
              "entry": "{{entry}}",
              "digest": "{{ContentDigest.Compute(content)}}",
              "engines": { "ringfence": ">=0.1.0 <2.0.0" },
              "permissions": {},
              "limits": { "timeoutMs": 2000 }
            }
            """);
        _folder.Write(folder + "/plugin.json", manifest);
        _folder.Write(folder + "/bin/rules.wasm", content);
        return manifest;
    }

    internal string PathOf(string name) => _folder.PathOf(name.Split('/'));

    internal byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    internal void Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    internal Seal Seal(ContentDigest? policyDigest = null) => new(new SealedPolicy(policyDigest, Policy.Level), _sealed);

    internal PluginVerifier Verifier() => new(Seal(), Policy);

    /// <summary>Asserts that the plugin is refused with exactly these rules, and that nothing says where the host keeps it.</summary>
    internal void AssertRefused(PluginVerification verification, params string[] rules)
    {
        Assert.False(verification.IsAccepted);
        Assert.Null(verification.Plugin);
        Assert.Equal(rules, verification.Findings.Select(static finding => finding.Rule.Id.Value));
        Assert.All(verification.Findings, finding => Assert.DoesNotContain(Root, finding.ToString()));
        Assert.All(verification.Findings, static finding => Assert.False(Path.IsPathRooted(finding.File)));
    }

    /// <summary>An assembly as the package Ringfence.Build leaves it; null leaves a file out.</summary>
    internal static Assembly Embed(byte[]? seal, byte[]? policy)
    {
        var resources = new List<ResourceDescription>();
        Add(Seals.Seal.FileName, seal);
        Add(PolicyReader.FileName, policy);
        using var assembly = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            "App", references: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(assembly, manifestResources: resources).Success);
        return Assembly.Load(assembly.ToArray());

        void Add(string name, byte[]? bytes)
        {
            if (bytes is not null)
            {
                resources.Add(new ResourceDescription(name, () => new MemoryStream(bytes), isPublic: true));
            }
        }
    }

    public void Dispose() => _folder.Dispose();
}
