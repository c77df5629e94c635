using System.Diagnostics;

namespace Ringfence.TestKit.Tests.Files;

internal static class Git
{
    /// <summary>The tracked files that match.</summary>
    internal static async Task<string> ListAsync(string pattern)
    {
        var start = new ProcessStartInfo("git", ["ls-files", "--", pattern]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
