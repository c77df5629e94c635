namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>A member whose result says what it is, whatever goes in.</summary>
/// <param name="Type">The metadata name of the type that has it; it counts on derived and implementing types too.</param>
/// <param name="Member">Its name; <c>*</c> for every member of the type.</param>
/// <param name="Label">What its result is.</param>
internal sealed record LabeledMember(string Type, string Member, PartLabel Label)
{
    internal const string Every = "*";

    /// <summary>One row for each of several members of a type.</summary>
    internal static IEnumerable<LabeledMember> Each(string type, PartLabel label, params string[] members)
    {
        foreach (var member in members)
        {
            yield return new LabeledMember(type, member, label);
        }
    }

    /// <summary>One row for every member of each of several types.</summary>
    internal static IEnumerable<LabeledMember> Of(PartLabel label, params string[] types)
    {
        foreach (var type in types)
        {
            yield return new LabeledMember(type, Every, label);
        }
    }
}
