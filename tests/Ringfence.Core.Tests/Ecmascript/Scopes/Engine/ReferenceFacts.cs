using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes.Engine;

/// <summary>What the analysis says about a reference.</summary>
/// <param name="Variable">The number of the variable; -1 for none.</param>
/// <param name="Declared">Where the variable is declared.</param>
/// <param name="Zone">Its dead zone.</param>
/// <param name="IsDynamic">Whether it may mean something else.</param>
/// <param name="SeesEval">Whether a direct eval sees the variable.</param>
/// <param name="IsBody">Whether the variable is apart from a parameter, whose value it may begin with.</param>
internal sealed record ReferenceFacts(int Variable, int[] Declared, string Zone, bool IsDynamic, bool SeesEval, bool IsBody)
{
    internal static Dictionary<int, ReferenceFacts> Of(ScopeTree tree)
    {
        Dictionary<Variable, int> numbers = tree.Variables.Select((x, i) => (x, i)).ToDictionary(x => x.x, x => x.i);
        return tree.References.ToDictionary(x => x.Identifier.Start, x => Of(x, numbers));
    }

    private static ReferenceFacts Of(Reference reference, Dictionary<Variable, int> numbers)
    {
        Variable? variable = reference.Variable;
        return new ReferenceFacts(
            variable is null ? -1 : numbers[variable],
            variable is null ? [] : [.. variable.Declarations.Select(x => x.Identifier.Start)],
            reference.TemporalDeadZone.ToString(),
            reference.IsDynamic,
            variable?.Scope.ContainsDirectEval ?? true,
            variable?.Scope.Kind == ScopeKind.FunctionBody && variable.Scope.Parent!.Find(variable.Name) is not null);
    }
}
