using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Ringfence.Tour.Running;

/// <summary>Runs the .NET SDK in a folder and keeps what it says.</summary>
internal sealed class Dotnet(string packagesFolder, string? fallbackPackagesFolder)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(10);

    /// <summary>Set by the SDK for its own children; inherited by a build they would tie it to the build that started this program.</summary>
    private static readonly string[] LeftByOuterBuild =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILDADDITIONALSDKRESOLVERSFOLDER"];

    internal async Task<DotnetResult> RunAsync(
        string folder, IEnumerable<string> arguments, CancellationToken cancellation, (string Name, string Value)? variable = null)
    {
        using var process = Start(folder, arguments, variable);
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestRun);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new TourException(
                $"'dotnet {string.Join(' ', arguments.Take(2))}' did not end within {LongestRun.TotalMinutes} minutes.", output.ToString());
        }

        return new DotnetResult(process.ExitCode, output.ToString());
    }

    /// <summary>Runs the SDK where anything but success means that the tour cannot go on.</summary>
    internal async Task<DotnetResult> RunOrThrowAsync(
        string folder, string what, IEnumerable<string> arguments, CancellationToken cancellation, (string Name, string Value)? variable = null)
    {
        var result = await RunAsync(folder, arguments, cancellation, variable);
        return result.ExitCode == 0 ? result : throw new TourException(Explain(what, result), result.Output);
    }

    /// <summary>Says why a run failed, in particular when NuGet could not reach a feed.</summary>
    internal static string Explain(string what, DotnetResult result) =>
        result.Output.Contains("NU1301", StringComparison.Ordinal)
            ? $"{what} failed: a package feed cannot be reached. Check the network and 'dotnet nuget list source', then try again."
            : result.Output.Contains("NU1101", StringComparison.Ordinal) || result.Output.Contains("NU1603", StringComparison.Ordinal)
                ? $"{what} failed: a package is missing from the feeds this machine uses. See 'dotnet nuget list source'."
                : $"{what} failed: 'dotnet' ended with exit code {result.ExitCode}.";

    private Process Start(string folder, IEnumerable<string> arguments, (string Name, string Value)? variable)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var leftover in LeftByOuterBuild)
        {
            start.Environment.Remove(leftover);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["NUGET_PACKAGES"] = packagesFolder;
        if (fallbackPackagesFolder is not null)
        {
            start.Environment["NUGET_FALLBACK_PACKAGES"] = fallbackPackagesFolder;
        }

        if (variable is var (name, value))
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start) ?? throw new TourException("The .NET SDK did not start.");
        }
        catch (Win32Exception error)
        {
            throw new TourException("The 'dotnet' command was not found. Install the .NET SDK that global.json names, then try again.", error.Message);
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }
}
