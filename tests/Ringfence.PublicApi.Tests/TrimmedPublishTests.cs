using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Runtime;
using Ringfence.Seals;
using Ringfence.TestKit;

namespace Ringfence.PublicApi.Tests;

/// <summary>An application that is published with everything unused cut away, and no warning tolerated, still does its work.</summary>
public sealed class TrimmedPublishTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RuntimeIdentifier>RID</RuntimeIdentifier>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <SelfContained>true</SelfContained>
            <PublishTrimmed>true</PublishTrimmed>
            <TrimMode>full</TrimMode>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <EnableAotAnalyzer>true</EnableAotAnalyzer>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="CORE" />
            <Reference Include="RUNTIME" />
            <EmbeddedResource Include="ringfence.lock.json" LogicalName="ringfence.lock.json" />
            <None Include="plugins/**" CopyToPublishDirectory="Always" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using System.Numerics;
        using System.Text.Json.Nodes;
        using Ringfence.Ecmascript;
        using Ringfence.Ecmascript.Scopes;
        using Ringfence.Runtime;

        var sanitizer = new OutputSanitizer(new OutputSanitizerOptions
        {
            Projections = OutputProjections.None.Add<Customer>(static customer => new Dictionary<string, object?> { ["name"] = customer.Name }),
        });
        Console.WriteLine(sanitizer.ToJson(new object?[]
        {
            1, 2.5m, "ü", DayOfWeek.Friday, BigInteger.One, (1, "b"), new int[2, 1], JsonNode.Parse("{\"a\":[true]}"), new Customer("Ann"),
            new Dictionary<string, object?> { ["password"] = "x" }, new InvalidOperationException("no"), new { Unknown = 1 },
        }));

        var verifier = PluginVerifier.FromAssembly(typeof(Customer).Assembly);
        var plugin = verifier.VerifyOrThrow("acme.invoice-rules");
        Console.WriteLine($"{plugin.Id} {plugin.Version} {plugin.Entry.Length} {plugin.IsSealed}");

        File.WriteAllBytes(Path.Combine(AppContext.BaseDirectory, "plugins", "invoice", "rules.wasm"), [1, 2, 3]);
        Console.WriteLine((await verifier.VerifyAsync("acme.invoice-rules")).Findings[0]);

        var parsed = EcmascriptParser.Parse("const total = orders.map(o => o.price ** 2n); /(?<year>\\d+)/u.exec(text);");
        Console.WriteLine($"{parsed.Success} {string.Join(' ', ScopeAnalysis.Analyze(parsed.Program).FreeVariables)}");
        Console.WriteLine(EcmascriptParser.Parse("let a; let a;").Errors[0].Message);

        internal sealed record Customer(string Name);
        """;

    [Fact]
    public async Task TrimmedApplication_SanitizesAndVerifies()
    {
        using var folder = new TempFolder("trimmed");
        folder.Write("App.csproj", Project
            .Replace("RID", RuntimeInformation.RuntimeIdentifier)
            .Replace("CORE", typeof(Finding).Assembly.Location)
            .Replace("RUNTIME", typeof(OutputSanitizer).Assembly.Location));
        folder.Write("Program.cs", Program);
        AddSealedPlugin(folder);

        (await DotnetCli.RunAsync(folder.Path, ["publish", "-nologo", "-v:q", "-o", folder.PathOf("out")])).EnsureSuccess();

        Assert.Equal(
            """
            [1,2.5,"ü",5,"1",[1,"b"],[[0],[0]],{"a":[true]},{"name":"Ann"},{"password":"[redacted]"},{"error":"[failed]"},"[unsupported]"]
            acme.invoice-rules 1.4.0 4 True
            plugins/invoice/plugin.json(1,126): error RF5052: The entry file of 'acme.invoice-rules' was changed after the build accepted it; restore it or build again
            True orders text
            'a' is declared already and cannot be declared again

            """.ReplaceLineEndings("\n"),
            await RunAsync(folder.PathOf("out", OperatingSystem.IsWindows() ? "App.exe" : "App")));
    }

    private static void AddSealedPlugin(TempFolder folder)
    {
        byte[] entry = [0, (byte)'a', (byte)'s', (byte)'m'];
        const string name = "plugins/invoice/plugin.json";
        var manifest = Encoding.UTF8.GetBytes(
            "{\"manifestVersion\":1,\"id\":\"acme.invoice-rules\",\"name\":\"Invoice rules\",\"version\":\"1.4.0\",\"kind\":\"wasm\",\"abi\":\"extism\",\"entry\":"
            + $"\"rules.wasm\",\"digest\":\"{ContentDigest.Compute(entry)}\",\"engines\":{{\"ringfence\":\">=0.1.0\"}},\"permissions\":{{}},\"limits\":{{\"timeoutMs\":1}}}}");
        folder.Write(name, manifest);
        folder.Write("plugins/invoice/rules.wasm", entry);
        var accepted = SealedPlugin.For(PluginManifestReader.Read(manifest, name).Manifest!, name, ContentDigest.Compute(manifest))!;
        folder.Write(Seal.FileName, new Seal(new SealedPolicy(null, ProtectionLevel.Strict), [accepted]).ToBytes());
    }

    private static async Task<string> RunAsync(string program)
    {
        using var process = Process.Start(new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
        return (await output).ReplaceLineEndings("\n");
    }
}
