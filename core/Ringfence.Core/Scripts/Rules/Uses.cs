using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Rules;

/// <summary>The uses of a variable in a part of the text.</summary>
internal static class Uses
{
    private const int MostCaptures = 256;

    /// <summary>The place in <see cref="Variable.References"/> of the first use that does not begin before an offset.</summary>
    internal static int FirstFrom(Variable variable, int start)
    {
        ScopeList<Reference> uses = variable.References;
        int low = 0;
        int high = uses.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (uses[middle].Identifier.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Those inside of a node, in the order of the text.</summary>
    internal static IEnumerable<Reference> In(Variable variable, Node node)
    {
        for (int i = FirstFrom(variable, node.Start); i < variable.References.Count
            && variable.References[i].Identifier.Start < node.End; i++)
        {
            yield return variable.References[i];
        }
    }

    /// <summary>Whether functions, or code that nobody sees, may write it at other times than the text says.</summary>
    internal static bool IsWrittenElsewhere(Variable variable)
    {
        if (variable.Scope.ContainsDirectEval || variable.IsExported) return true;
        if (!variable.IsCaptured) return false;
        if (variable.References.Count > MostCaptures) return true;
        foreach (Reference use in variable.References)
        {
            if (use.IsCapture && use.IsWrite) return true;
        }

        return false;
    }
}
