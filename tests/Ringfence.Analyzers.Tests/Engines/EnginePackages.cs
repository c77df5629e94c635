using System.Reflection;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>The assemblies of real engines, from the machine's package folder.</summary>
internal static class EnginePackages
{
    public static string Jint2 { get; } = File("jint/2.10.4/lib/netstandard1.3/jint.dll");

    public static string Jint4 { get; } = File("jint/4.18.0/lib/net10.0/Jint.dll");

    /// <summary>The parser Jint 4 names in the signatures of its evaluating methods.</summary>
    public static string Acornima { get; } = File("acornima/1.9.1/lib/net9.0/Acornima.dll");

    private static string File(string path)
    {
        var folder = typeof(EnginePackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "EnginePackages").Value!;
        var file = Path.Combine(folder, path);
        return System.IO.File.Exists(file) ? file : throw new FileNotFoundException($"The package file '{path}' was not restored.", path);
    }
}
