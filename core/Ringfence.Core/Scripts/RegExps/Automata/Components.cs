namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>
/// The strongly connected components of a graph by Tarjan's algorithm, without recursion. Components are numbered so that every edge
/// leads to the same or a lower number.
/// </summary>
internal sealed class Components
{
    private readonly int[] _of;
    private readonly List<List<int>> _members = [];

    private Components(int count) => _of = new int[count];

    /// <summary>The nodes of every component.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Members => _members;

    /// <summary>The component of a node.</summary>
    internal int Of(int node) => _of[node];

    /// <summary>Finds the components of a graph with nodes from 0.</summary>
    internal static Components Find(int count, Func<int, int> degree, Func<int, int, int> target)
    {
        var result = new Components(count);
        int[] order = new int[count], low = new int[count], next = new int[count];
        var isOpen = new bool[count];
        Stack<int> path = new(), open = new();
        var visited = 0;
        for (var root = 0; root < count; root++)
        {
            if (order[root] != 0) continue;
            path.Push(root);
            while (path.Count > 0)
            {
                var node = path.Peek();
                if (order[node] == 0)
                {
                    order[node] = low[node] = ++visited;
                    isOpen[node] = true;
                    open.Push(node);
                }

                if (next[node] < degree(node))
                {
                    var to = target(node, next[node]++);
                    if (order[to] == 0) path.Push(to);
                    else if (isOpen[to]) low[node] = Math.Min(low[node], order[to]);
                    continue;
                }

                path.Pop();
                if (path.Count > 0) low[path.Peek()] = Math.Min(low[path.Peek()], low[node]);
                if (low[node] == order[node]) result.Close(node, open, isOpen);
            }
        }

        return result;
    }

    private void Close(int root, Stack<int> open, bool[] isOpen)
    {
        List<int> members = [];
        int node;
        do
        {
            node = open.Pop();
            isOpen[node] = false;
            _of[node] = _members.Count;
            members.Add(node);
        }
        while (node != root);
        _members.Add(members);
    }
}
