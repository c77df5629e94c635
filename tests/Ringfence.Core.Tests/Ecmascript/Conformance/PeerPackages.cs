using System.Diagnostics;
using System.Security.Cryptography;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>
/// The npm packages that <c>tests/peers</c> pins, restored into <c>artifacts/peers</c> the first time a test of this clone needs them.
/// </summary>
internal static class PeerPackages
{
    private static readonly string Pins = Repository.PathOf("tests", "peers");
    private static readonly string Restored = Repository.PathOf("artifacts", "peers");
    private static readonly string[] PinFiles = ["package.json", "package-lock.json", ".npmrc"];
    private static readonly Lazy<string?> Reason = new(FindReason);
    private static readonly Lazy<bool> Restore = new(RestoreOnce);

    /// <summary>The folder that holds the packages. Without node and npm the test is skipped, and says so.</summary>
    public static string Folder()
    {
        if (Reason.Value is { } reason) Assert.Skip(reason);
        return Restore.Value
            ? Path.Combine(Restored, "node_modules")
            : throw new InvalidOperationException("The packages were not restored.");
    }

    /// <summary>Runs a program and waits for it; its output is the message of the exception when it fails.</summary>
    public static void Run(string workingDirectory, TimeSpan timeout, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{command[0]}' did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(timeout))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', command)}' took longer than {timeout.TotalSeconds:F0} s.");
        }

        if (process.ExitCode == 0) return;
        throw new InvalidOperationException(
            $"'{string.Join(' ', command)}' ended with {process.ExitCode}.\n{output.Result}\n{error.Result}");
    }

    private static string? FindReason()
    {
        foreach (var tool in new[] { "node", "npm" })
        {
            try
            {
                Run(Pins, TimeSpan.FromMinutes(1), [.. Command(tool), "--version"]);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return $"'{tool}' is not on this machine: install Node.js 20 or newer to compare with acorn.";
            }
        }

        return null;
    }

    private static string[] Command(string tool) => OperatingSystem.IsWindows() && tool == "npm" ? ["cmd.exe", "/c", "npm"] : [tool];

    private static bool RestoreOnce()
    {
        Directory.CreateDirectory(Restored);
        using var alone = OpenAlone(Path.Combine(Restored, "restore.lock"));
        var stamp = Path.Combine(Restored, "restored.txt");
        var pins = PinFiles.SelectMany(file => File.ReadAllBytes(Path.Combine(Pins, file)));
        var pinned = Convert.ToHexString(SHA256.HashData([.. pins]));
        if (File.Exists(stamp) && File.ReadAllText(stamp) == pinned) return true;

        File.Delete(stamp);
        foreach (var file in PinFiles) File.Copy(Path.Combine(Pins, file), Path.Combine(Restored, file), overwrite: true);
        Run(Restored, TimeSpan.FromMinutes(10), [.. Command("npm"), "ci"]);
        File.WriteAllText(stamp, pinned);
        return true;
    }

    private static FileStream OpenAlone(string path)
    {
        for (var clock = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.Elapsed < TimeSpan.FromMinutes(10))
            {
                // Another test process is restoring.
            }
        }
    }
}
