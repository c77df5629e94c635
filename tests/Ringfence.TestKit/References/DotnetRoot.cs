namespace Ringfence.TestKit.References;

/// <summary>Where the .NET this process runs on is installed.</summary>
internal static class DotnetRoot
{
    /// <summary>The folders that may be it, likeliest first: above the running runtime, then where <c>DOTNET_ROOT</c> points.</summary>
    internal static IEnumerable<string> Candidates()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        if (!string.IsNullOrEmpty(runtime))
        {
            yield return Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        }

        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
        {
            yield return root;
        }
    }
}
