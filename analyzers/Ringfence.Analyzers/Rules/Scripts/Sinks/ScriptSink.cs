using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary>A member that takes the text of a script.</summary>
/// <param name="Type">The metadata name of the type that has it; a type that derives from it has it too.</param>
/// <param name="Member">Its name; <c>.ctor</c> for constructors.</param>
/// <param name="Parameters">What the parameter may be called, the surest name first: versions differ.</param>
/// <param name="Kind">What the text is.</param>
/// <param name="KindBeside">Another kind, for overloads that have a parameter of a type of that simple name too.</param>
internal sealed record ScriptSink(
    string Type, string Member, ImmutableArray<string> Parameters, ScriptTextKind Kind,
    (string Type, ScriptTextKind Kind)? KindBeside = null)
{
    internal const string Constructor = ".ctor";

    /// <summary>One sink for each of several members of a type.</summary>
    internal static IEnumerable<ScriptSink> Each(
        string type, ScriptTextKind kind, ImmutableArray<string> parameters, params string[] members)
    {
        foreach (var member in members)
        {
            yield return new ScriptSink(type, member, parameters, kind);
        }
    }
}
