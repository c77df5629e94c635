using Ringfence.Build.Files;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;

namespace Ringfence.Build.Checking;

/// <summary>The project's policy as it was read.</summary>
/// <param name="Policy">What applies: what the file says, or the strict defaults when there is none or anything in it is wrong.</param>
/// <param name="Digest">The digest of the file's bytes; null when there is no file.</param>
/// <param name="Findings">What is wrong with the file.</param>
/// <param name="Content">Its bytes; null when it was not read.</param>
internal sealed record PolicyInput(RingfencePolicy Policy, ContentDigest? Digest, IReadOnlyList<Finding> Findings, byte[]? Content)
{
    // A policy has a few dozen keys; its reader refuses what is larger.
    private const int MaxBytes = 1024 * 1024;

    /// <summary>Whether <see cref="Policy"/> is what the project wants.</summary>
    internal bool IsUsable => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>Reads the policy.</summary>
    /// <param name="file">Its absolute path.</param>
    /// <param name="isRequired">Whether somebody named that file, so that it must exist.</param>
    internal static PolicyInput Read(string file, bool isRequired)
    {
        if (!File.Exists(file) && !Directory.Exists(file))
        {
            return new PolicyInput(RingfencePolicy.Default, null, isRequired ? [PolicyFindings.NotFound(file)] : [], null);
        }

        try
        {
            var bytes = BoundedFile.Read(file, MaxBytes);
            var result = PolicyReader.Read(bytes, file);
            return new PolicyInput(result.Policy, ContentDigest.Compute(bytes), result.Findings, bytes);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return new PolicyInput(RingfencePolicy.Default, null, [PolicyFindings.Unreadable(file, FileFailures.Of(e))], null);
        }
    }
}
