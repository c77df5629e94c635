using Ringfence.Findings;
using Ringfence.Plugins;

namespace Ringfence.Policy;

/// <summary>Findings about the policy file that only a gate can make, in the words every gate uses.</summary>
public static class PolicyFindings
{
    /// <summary>The file that a project names as its policy does not exist.</summary>
    /// <param name="file">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding NotFound(string file) => PolicyRules.Malformed.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        "The project names this file as its policy, but it does not exist; create it, or correct the property 'RingfencePolicyFile'");

    /// <summary>The policy cannot be read.</summary>
    /// <param name="file">The policy.</param>
    /// <param name="failure">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding Unreadable(string file, FileFailure failure) => PolicyRules.Malformed.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        $"The policy cannot be read, so nobody knows what it allows: {FileFailureWords.Describe(failure)}");
}
