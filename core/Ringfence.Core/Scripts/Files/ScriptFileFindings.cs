using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Scripts.PreScan;

namespace Ringfence.Scripts.Files;

/// <summary>Findings about script files that only a gate can make, in the words every gate uses.</summary>
public static class ScriptFileFindings
{
    /// <summary>A script cannot be read.</summary>
    /// <param name="file">The script.</param>
    /// <param name="failure">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding Unreadable(string file, FileFailure failure) => ScriptFileRules.Unreadable.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        $"The script cannot be read, so nobody knows what it does: {FileFailureWords.Describe(failure)}");

    /// <summary>A script has more bytes than its policy allows, which its length tells without reading it.</summary>
    /// <param name="file">The script.</param>
    /// <param name="bytes">Its length.</param>
    /// <param name="allowed">What the policy allows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding TooLarge(string file, long bytes, int allowed) => PreScanRules.TooLarge.At(
        file ?? throw new ArgumentNullException(nameof(file)), TextRange.FileStart, PreScanMessages.TooLarge(bytes, allowed));
}
