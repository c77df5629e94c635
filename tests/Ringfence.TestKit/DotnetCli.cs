using System.Diagnostics;
using System.Text;

namespace Ringfence.TestKit;

/// <summary>What a run of <c>dotnet</c> left.</summary>
/// <param name="Arguments">What it was asked, as one line.</param>
/// <param name="ExitCode">0 when it succeeded.</param>
/// <param name="Output">Standard output, <c>\n</c> between lines.</param>
/// <param name="Error">Standard error, <c>\n</c> between lines.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record CliResult(string Arguments, int ExitCode, string Output, string Error, TimeSpan Elapsed)
{
    /// <summary>The compiler's and MSBuild's lines in the output, each once.</summary>
    public IReadOnlyList<CanonicalLine> Diagnostics => CanonicalOutput.Parse(Output);

    /// <summary>This result, when it succeeded.</summary>
    /// <exception cref="CaseFailedException">It did not; the message holds everything it printed.</exception>
    public CliResult EnsureSuccess() => ExitCode == 0 ? this : throw new CaseFailedException(ToString());

    /// <inheritdoc/>
    public override string ToString() => $"dotnet {Arguments}\nexit code {ExitCode} after {Elapsed.TotalSeconds:F1} s\n{Output}\n{Error}";
}

/// <summary>Runs the <c>dotnet</c> this process runs on, with English output and without anything that outlives the call.</summary>
public static class DotnetCli
{
    /// <summary>The path of the executable.</summary>
    public static string Executable { get; } = References.DotnetRoot.Candidates()
        .Select(root => Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
        .FirstOrDefault(File.Exists) ?? "dotnet";

    /// <summary>Runs <c>dotnet</c> and waits for it.</summary>
    /// <param name="workingDirectory">Where it runs.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    /// <param name="environment">Variables to set; a null value removes one.</param>
    /// <param name="timeout">How long it may take, 5 minutes unless said; then it and its children are ended.</param>
    /// <param name="cancellationToken">Ends it and its children as well.</param>
    /// <exception cref="TimeoutException">It took too long; the message holds what it had printed.</exception>
    public static async Task<CliResult> RunAsync(
        string workingDirectory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        using var process = new Process { StartInfo = StartInfo(workingDirectory, arguments, environment) };
        var line = string.Join(' ', process.StartInfo.ArgumentList);
        var (output, error) = (new StringBuilder(), new StringBuilder());
        process.OutputDataReceived += (_, e) => Append(output, e.Data);
        process.ErrorDataReceived += (_, e) => Append(error, e.Data);

        var clock = Stopwatch.StartNew();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var allowed = timeout ?? TimeSpan.FromMinutes(5);
        limit.CancelAfter(allowed);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException($"dotnet {line} was ended after {allowed.TotalSeconds:F0} s.\n{Text(output)}\n{Text(error)}");
        }

        return new CliResult(line, process.ExitCode, Text(output), Text(error), clock.Elapsed);
    }

    private static ProcessStartInfo StartInfo(
        string workingDirectory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment)
    {
        var info = new ProcessStartInfo(Executable, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        info.Environment["DOTNET_NOLOGO"] = "1";
        info.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        info.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["MSBUILDTERMINALLOGGER"] = "off";
        // Set by a surrounding 'dotnet test' or 'dotnet build', these make an inner build find the outer one's SDK files.
        info.Environment.Remove("MSBuildSDKsPath");
        info.Environment.Remove("MSBUILD_EXE_PATH");
        info.Environment.Remove("MSBuildExtensionsPath");
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
