using System.Reflection;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;

namespace Ringfence.Runtime.Plugins;

/// <summary>What the build embedded in an assembly: the policy and the seal.</summary>
/// <param name="Policy">The policy; the strict one when there is none or it cannot be used.</param>
/// <param name="Seal">The seal, when there is a usable one.</param>
/// <param name="Findings">What is wrong with either.</param>
internal sealed record EmbeddedPolicy(RingfencePolicy Policy, Seal? Seal, IReadOnlyList<Finding> Findings)
{
    /// <summary>The policy reader refuses what is larger.</summary>
    private const int MaxPolicyBytes = 1024 * 1024;

    internal static EmbeddedPolicy Read(Assembly assembly)
    {
        var findings = new List<Finding>();
        var policy = RingfencePolicy.Default;
        ContentDigest? policyDigest = null;
        if (Resource(assembly, PolicyReader.FileName, MaxPolicyBytes) is { } policyBytes)
        {
            var read = PolicyReader.Read(policyBytes, PolicyReader.FileName);
            findings.AddRange(read.Findings);
            policy = read.Policy;
            policyDigest = ContentDigest.Compute(policyBytes);
        }

        Seal? seal = null;
        if (Resource(assembly, Seal.FileName, SealReader.MaxBytes) is { } sealBytes)
        {
            var read = SealReader.Read(sealBytes, Seal.FileName);
            findings.AddRange(read.Findings);
            seal = read.Seal;
        }
        else if (!policy.Dynamic)
        {
            findings.Add(SealFindings.Missing(Seal.FileName));
        }

        if (seal is not null && SealCheck.CheckPolicy(seal, policyDigest, PolicyReader.FileName) is { } changed)
        {
            findings.Add(changed);
        }

        return new EmbeddedPolicy(policy, seal, findings);
    }

    /// <summary>The bytes, at most one more than allowed: the readers refuse such.</summary>
    private static byte[]? Resource(Assembly assembly, string name, int most)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[Math.Min(stream.Length, most + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
