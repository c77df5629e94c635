using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes;

internal static class Search
{
    /// <summary>The first item that belongs to a node, in a list sorted by where the nodes begin.</summary>
    internal static T? Find<T>(ScopeList<T> list, Node node, Func<T, Node> nodeOf)
        where T : class
    {
        int low = 0;
        int high = list.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (nodeOf(list[middle]).Start < node.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < list.Count && nodeOf(list[low]).Start == node.Start; low++)
        {
            if (ReferenceEquals(nodeOf(list[low]), node)) return list[low];
        }

        return null;
    }
}
