using Ringfence.Policy;

namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>The sanitizers and sources that the project's policy names.</summary>
internal static class PolicyMembers
{
    internal static IEnumerable<LabeledMember> LabeledBy(FlowPolicy policy)
    {
        foreach (var sanitizer in policy.Sanitizers)
        {
            yield return new LabeledMember(sanitizer.Type, sanitizer.Member, PartLabel.AllowListed);
        }

        foreach (var source in policy.Sources.OrderBy(static s => s.Key))
        {
            foreach (var member in source.Value)
            {
                yield return new LabeledMember(member.Type, member.Member, LabelOf(source.Key));
            }
        }
    }

    private static PartLabel LabelOf(FlowSource source) => source switch
    {
        FlowSource.Request => PartLabel.FromRequest,
        FlowSource.User => PartLabel.FromUser,
        FlowSource.File => PartLabel.FromFile,
        FlowSource.Network => PartLabel.FromNetwork,
        FlowSource.Message => PartLabel.FromMessage,
        FlowSource.Script => PartLabel.FromScript,
        FlowSource.Model => PartLabel.FromModel,
        FlowSource.Database => PartLabel.FromDatabase,
        _ => PartLabel.FromConfiguration,
    };
}
