using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.Findings;
using Ringfence.Scripts.Files;

namespace Ringfence.Analyzers.Tests.Scripts;

public sealed class ScriptDescriptorTests
{
    /// <summary>Rules about scripts that are about files or seals, which a check of a text knows nothing of.</summary>
    private static readonly string[] OfOtherGates = [.. ScriptFileRules.All.Select(rule => rule.Id.Value)];

    [Fact]
    public void EveryRuleAboutScripts_HasADescriptor() =>
        Assert.Equal(
            RuleCatalog.All.Select(r => r.Id.Value).Where(id => id.StartsWith("RF4", StringComparison.Ordinal)).Except(OfOtherGates),
            ScriptDescriptors.All.Select(d => d.Id));

    [Fact]
    public void Find_KnowsEachOfThem_AndNoOther()
    {
        Assert.All(ScriptDescriptors.All, descriptor => Assert.Same(descriptor, ScriptDescriptors.Find(descriptor.Id)));
        Assert.Null(ScriptDescriptors.Find("RF1001"));
    }
}
