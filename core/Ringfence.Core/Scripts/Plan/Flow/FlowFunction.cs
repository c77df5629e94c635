using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>A function of the script, or the script itself, as data sees it.</summary>
internal sealed class FlowFunction
{
    internal FlowFunction(Node node, int index, int returns)
    {
        Node = node;
        Index = index;
        Returns = returns;
    }

    internal Node Node { get; }

    internal int Index { get; }

    /// <summary>Where what it returns comes together.</summary>
    internal int Returns { get; }

    /// <summary>Where its arguments go, by position.</summary>
    internal List<int> Parameters { get; } = [];

    /// <summary>The position from which on arguments go to the last parameter; -1 for none.</summary>
    internal int RestFrom { get; set; } = -1;

    /// <summary>Whether it reads <c>arguments</c>: any of them may be anywhere.</summary>
    internal int Arguments { get; set; } = -1;

    /// <summary>The name of the member it is the value of; null when it is none.</summary>
    internal string? Member { get; set; }

    /// <summary>The name to show.</summary>
    internal string? Name { get; set; }

    /// <summary>Whether it is written into a call, as what is called or as an argument.</summary>
    internal bool IsInCall { get; set; }

    internal int ParameterAt(int position)
    {
        if (RestFrom >= 0 && position >= RestFrom) return Parameters[Parameters.Count - 1];
        return position < Parameters.Count ? Parameters[position] : -1;
    }
}
