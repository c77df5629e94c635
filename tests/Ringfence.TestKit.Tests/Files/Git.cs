using System.Diagnostics;

namespace Ringfence.TestKit.Tests.Files;

internal static class Git
{
    /// <summary>The tracked files that match.</summary>
    internal static async Task<string> ListAsync(string pattern)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["ls-files", "--", pattern]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
