using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>Which tools a call may call, and where their names and arguments stand.</summary>
internal sealed class ToolNames
{
    private const int MaxNames = 16;
    private static readonly string[] Nothing = [];
    private readonly ConstantFolder _constants;

    internal ToolNames(ConstantFolder constants) => _constants = constants;

    /// <summary>The names, sorted, and whether there can be no others.</summary>
    internal (IReadOnlyList<string> Names, bool AreAll) Of(CallSite site)
    {
        (IReadOnlyList<string> Names, bool AreAll) tools = site.Tools ?? Find(site);
        site.Tools = tools;
        return tools;
    }

    private (IReadOnlyList<string> Names, bool AreAll) Find(CallSite site)
    {
        if (site.Form == ToolCallForm.Passed) return OfElements(site);
        if (NameOf(site) is not { } name) return (Nothing, false);
        ConstantSet set = _constants.Fold(name);
        List<string> names = [.. set.Values.Where(static value => value.IsString).Select(static value => value.Text)];
        return (Sorted(names), set.IsComplete && names.Count == set.Values.Count && names.Count > 0);
    }

    /// <summary>The expression that is the name; null when it is not written as one.</summary>
    internal static Expression? NameOf(CallSite site) => ArgumentAt(site, 0);

    /// <summary>An argument of the tool: 0 is its name, 1 what it is given. Null when there is none, or a spread hides it.</summary>
    internal static Expression? ArgumentAt(CallSite site, int index)
    {
        if (site.Form == ToolCallForm.Passed) return null;
        if (site.Form == ToolCallForm.Apply)
        {
            return site.Arguments.Count > 1 && site.Arguments[1] is ArrayExpression list && index < list.Elements.Count
                && !HasSpread(list, index)
                ? list.Elements[index] : null;
        }

        int position = site.Form == ToolCallForm.Call ? index + 1 : index;
        for (int i = 0; i <= position && i < site.Arguments.Count; i++)
        {
            if (site.Arguments[i] is SpreadElement) return null;
        }

        return position < site.Arguments.Count ? site.Arguments[position] : null;
    }

    /// <summary>How many arguments the tool is given besides its name; at least, when a spread hides some.</summary>
    internal static int CountOf(CallSite site) => site.Form switch
    {
        ToolCallForm.Passed => 0,
        ToolCallForm.Apply => site.Arguments.Count > 1 && site.Arguments[1] is ArrayExpression list
            ? Math.Max(list.Elements.Count - 1, 0) : 0,
        ToolCallForm.Call => Math.Max(site.Arguments.Count - 2, 0),
        _ => Math.Max(site.Arguments.Count - 1, 0),
    };

    private static bool HasSpread(ArrayExpression list, int upTo)
    {
        for (int i = 0; i <= upTo && i < list.Elements.Count; i++)
        {
            if (list.Elements[i] is SpreadElement) return true;
        }

        return false;
    }

    private (IReadOnlyList<string> Names, bool AreAll) OfElements(CallSite site)
    {
        if (site.ReceiverNode is not { } list || !MethodTable.IsIterating(site.Method ?? "")) return (Nothing, false);
        if (_constants.Fold(list).Single is not { IsArray: true } array || array.Elements.Count > MaxNames) return (Nothing, false);
        List<string> names = [.. array.Elements.Where(static value => value.IsString).Select(static value => value.Text)];
        return (Sorted(names), names.Count == array.Elements.Count && names.Count > 0);
    }

    private static System.Collections.ObjectModel.ReadOnlyCollection<string> Sorted(List<string> names)
    {
        names.Sort(StringComparer.Ordinal);
        return Array.AsReadOnly([.. names.Distinct(StringComparer.Ordinal)]);
    }
}
