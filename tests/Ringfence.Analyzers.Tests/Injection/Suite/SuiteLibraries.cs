using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit;
using Ringfence.TestKit.References;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>The libraries that cases name: packages read as metadata, or small stand-ins for those that cannot be had.</summary>
internal static class SuiteLibraries
{
    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["Dapper"] = ["dapper/2.1.86/lib/net10.0/Dapper.dll"],
        ["Npgsql"] = ["npgsql/10.0.3/lib/net10.0/Npgsql.dll"],
        ["Microsoft.Data.SqlClient"] = ["microsoft.data.sqlclient/6.1.8/ref/net9.0/Microsoft.Data.SqlClient.dll"],
        ["System.Data.SqlClient"] = ["system.data.sqlclient/4.9.1/lib/net8.0/System.Data.SqlClient.dll"],
        ["MySqlConnector"] = ["mysqlconnector/2.6.2/lib/net10.0/MySqlConnector.dll"],
        ["DuckDB.NET.Data"] = ["duckdb.net.data/1.5.6.1/lib/net10.0/DuckDB.NET.Data.dll"],
        ["ClickHouse.Driver"] =
        [
            "clickhouse.driver/1.5.0/lib/net10.0/ClickHouse.Driver.dll", "clickhouse.driver/1.5.0/lib/net10.0/ClickHouse.Driver.Common.dll",
        ],
        ["linq2db"] = ["linq2db/6.5.1/lib/net10.0/linq2db.dll"],
        ["Microsoft.Azure.Cosmos"] = ["microsoft.azure.cosmos/3.64.0/lib/netstandard2.0/Microsoft.Azure.Cosmos.Client.dll"],
        ["Jint"] = ["jint/4.18.0/lib/net10.0/Jint.dll", "acornima/1.9.1/lib/net9.0/Acornima.dll"],
        ["EntityFrameworkCore"] =
        [
            "microsoft.entityframeworkcore/10.0.15/lib/net10.0/Microsoft.EntityFrameworkCore.dll",
            "microsoft.entityframeworkcore.abstractions/10.0.15/lib/net10.0/Microsoft.EntityFrameworkCore.Abstractions.dll",
            "microsoft.entityframeworkcore.relational/10.0.15/lib/net10.0/Microsoft.EntityFrameworkCore.Relational.dll",
        ],
    };

    private static readonly ConcurrentDictionary<string, MetadataReference[]> Cache = new(StringComparer.Ordinal);

    public static MetadataReference[] Get(string library) => Cache.GetOrAdd(library, Load);

    /// <summary>The file of a library that is one package with one assembly.</summary>
    public static string PathOf(string library) => InPackages(Packages[library].Single());

    private static MetadataReference[] Load(string library) => library switch
    {
        "Microsoft.Data.Sqlite" => [FrameworkReferences.FromFile(typeof(Microsoft.Data.Sqlite.SqliteCommand).Assembly.Location)],
        "AspNetCore" => AspNetCore(),
        _ when Packages.TryGetValue(library, out var files) => [.. files.Select(f => FrameworkReferences.FromFile(InPackages(f)))],
        _ => [StandIn(library)],
    };

    /// <summary>A file in the folder of packages.</summary>
    /// <exception cref="FileNotFoundException">It was not restored.</exception>
    public static string InPackages(string path)
    {
        var folder = typeof(SuiteLibraries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SqlPackages").Value!;
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? file : throw new FileNotFoundException($"The package file '{path}' was not restored.", path);
    }

    /// <summary>The targeting pack beside the one of .NET itself.</summary>
    private static MetadataReference[] AspNetCore()
    {
        var netCore = new DirectoryInfo(Path.GetDirectoryName(FrameworkReferences.Net10[0].Display)!);
        var packs = netCore.Parent!.Parent!.Parent!.Parent!.FullName;
        var folder = Directory.EnumerateDirectories(Path.Combine(packs, "Microsoft.AspNetCore.App.Ref"))
            .Select(version => Path.Combine(version, "ref", "net10.0")).Where(Directory.Exists).Order(StringComparer.Ordinal).Last();
        return [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(FrameworkReferences.FromFile)];
    }

    private static PortableExecutableReference StandIn(string library)
    {
        var path = Repository.PathOf("tests", "Ringfence.Analyzers.Tests", "Injection", "Suite", "Stubs", library + ".txt");
        var compilation = CSharpCompilation.Create(
            library, [CSharpSyntaxTree.ParseText(File.ReadAllText(path))], FrameworkReferences.Net10,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException($"The stand-in '{library}' does not compile: " + string.Join('\n', result.Diagnostics));
    }
}
