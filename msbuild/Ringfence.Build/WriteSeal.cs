using System.Text;
using Microsoft.Build.Framework;
using Ringfence.Build.Files;
using Ringfence.Build.Reporting;
using Ringfence.Findings;
using Ringfence.Seals;

namespace Ringfence.Build;

/// <summary>Writes the seal when everything was accepted, and deletes an earlier one when not.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteSeal : Microsoft.Build.Utilities.Task
{
    /// <summary>The part of the seal about plugins; empty when they are not accepted.</summary>
    public string? PluginSeal { get; set; }

    /// <summary>The part of the seal about scripts; empty when they are not accepted.</summary>
    public string? ScriptSeal { get; set; }

    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Where the seal is written.</summary>
    [Required]
    public string LockFile { get; set; } = "";

    /// <summary>Whether the seal is written and may be embedded.</summary>
    [Output]
    public bool Sealed { get; private set; }

    /// <summary>How files are written; tests put a full disk here.</summary>
    internal AtomicFile Writer { get; set; } = new();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            return Write(Path.GetFullPath(Path.Combine(ProjectDirectory, LockFile)));
        }
        catch (Exception e)
        {
            // A mistake of ours: the stack is what its report needs, and a task that throws would take the build down without a word.
            Log.LogErrorFromException(e, showStackTrace: true);
            return false;
        }
    }

    private bool Write(string lockFile)
    {
        if (Part(PluginSeal) is not { } plugins || Part(ScriptSeal) is not { } scripts)
        {
            // Who did not accept has said why.
            Remove(lockFile);
            return true;
        }

        if (Failure(plugins, scripts, lockFile) is { } finding)
        {
            new FindingLog(Log, BuildEngine, new WarningIntent(null, null, null, null)).Report(finding);
            Remove(lockFile);
            return false;
        }

        return Sealed = true;
    }

    private Finding? Failure(Seal plugins, Seal scripts, string lockFile)
    {
        if (plugins.Policy != scripts.Policy) return SealFindings.PolicyChanged(lockFile);

        try
        {
            Writer.Write(lockFile, new Seal(plugins.Policy, plugins.Plugins, scripts.Scripts).ToBytes());
            return null;
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return SealFindings.NotWritten(lockFile, FileFailures.Of(e));
        }
    }

    private static Seal? Part(string? text) => string.IsNullOrEmpty(text) ? null : SealReader.Read(Encoding.UTF8.GetBytes(text), "").Seal;

    // A seal that stayed would be an earlier build's word for files nobody accepted now; where it cannot be deleted it is at least not
    // embedded.
    private void Remove(string lockFile)
    {
        try
        {
            File.Delete(lockFile);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            Log.LogMessage(MessageImportance.Low, "'{0}' cannot be deleted: {1}", lockFile, e.Message);
        }
    }
}
