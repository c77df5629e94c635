using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Tests.Injection.Suite;

namespace Ringfence.Analyzers.Tests.Injection.Peers;

/// <summary>Another project's analyzers, loaded from its package beside ours, with the rules that are about SQL.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Files">The assemblies in the folder of packages: the analyzers, then what they need.</param>
/// <param name="Rules">The rules that count.</param>
/// <param name="Settings">A file the peer reads, with its text; null where it has none.</param>
internal sealed record PeerAnalyzers(string Name, string[] Files, string[] Rules, (string Path, string Text)? Settings = null)
{
    private const string ScanFile = "securitycodescan.vs2019/5.6.7/analyzers/dotnet/SecurityCodeScan.VS2019.dll";
    private const string ScanNeeds = "securitycodescan.vs2019/5.6.7/analyzers/dotnet/YamlDotNet.dll";
    private const string SdkFolder = "microsoft.codeanalysis.netanalyzers/10.0.404/analyzers/dotnet/cs/";
    private const string SonarFolder = "sonaranalyzer.csharp/9.32.0.97167/analyzers/";
    private static readonly string[] ScanRules = ["SCS0002", "SCS0014", "SCS0020", "SCS0025", "SCS0026", "SCS0035", "SCS0036"];

    /// <summary>The peers, in the order of the table.</summary>
    public static PeerAnalyzers[] All { get; } =
    [
        new("Sonar 9.32", [
            SonarFolder + "SonarAnalyzer.CSharp.dll", SonarFolder + "SonarAnalyzer.dll", SonarFolder + "SonarAnalyzer.CFG.dll",
            SonarFolder + "SonarAnalyzer.ShimLayer.dll", SonarFolder + "Google.Protobuf.dll",
        ], ["S2077", "S3649"], ("SonarLint.xml", "<AnalysisInput><Rules><Rule><Key>S2077</Key></Rule><Rule><Key>S3649</Key></Rule></Rules></AnalysisInput>")),
        new("SecurityCodeScan 5.6.7", [ScanFile, ScanNeeds], ScanRules),
        new("the same, audit mode", [ScanFile, ScanNeeds], ScanRules, ("SecurityCodeScan.config.yml", "Version: 3.1\nAuditMode: true\n")),
        new("NetAnalyzers 10 CA2100, CA3001", [
            SdkFolder + "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll", SdkFolder + "Microsoft.CodeAnalysis.NetAnalyzers.dll",
        ], ["CA2100", "CA3001"]),
        new("Puma 2.4.30", ["puma.security.rules.2022/2.4.30/analyzers/dotnet/cs/Puma.Security.Rules.dll"], ["SEC0106", "SEC0107", "SEC0108", "SEC0109"]),
    ];

    /// <summary>The analyzers that have one of the rules.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Load()
    {
        var context = new PeerContext(Files.Select(SuiteLibraries.InPackages).ToArray());
        return
        [
            .. Files.Where(f => !f.Contains("YamlDotNet", StringComparison.Ordinal) && !f.Contains("Protobuf", StringComparison.Ordinal))
                .SelectMany(f => TypesIn(context.LoadFromAssemblyPath(SuiteLibraries.InPackages(f))))
                .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t) && t.GetConstructor(Type.EmptyTypes) is not null
                    && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
                .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)
                .Where(a => a.SupportedDiagnostics.Any(d => Rules.Contains(d.Id))),
        ];
    }

    /// <summary>What the peer reads beside the code.</summary>
    public AnalyzerOptions Options => new(Settings is { } file ? [new SettingsText(file.Path, file.Text)] : []);

    /// <summary>Types that need what is not there are none that analyze.</summary>
    private static Type[] TypesIn(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return [.. partly.Types.OfType<Type>()];
        }
    }

    /// <summary>Finds what the analyzers bring along; the compiler is the one of the tests.</summary>
    private sealed class PeerContext(string[] files) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            files.FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == assemblyName.Name) is { } file ? LoadFromAssemblyPath(file) : null;
    }

    private sealed class SettingsText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(text);
    }
}
