using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Scripts.Hosts;

/// <summary>The names that the code of a compilation gives script engines, by what its calls look like.</summary>
internal sealed class HostNames
{
    /// <summary>The rule about names that nothing supplies.</summary>
    internal const string UnknownGlobal = "RF4024";

    private HostNames(HashSet<string> known, bool hasUnknown) => (Known, HasUnknown) = (known, hasUnknown);

    internal HashSet<string> Known { get; }

    /// <summary>Whether engines get names too that are known at run time only.</summary>
    internal bool HasUnknown { get; }

    internal static HostNames Of(Compilation compilation, CancellationToken cancellation)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var hasUnknown = false;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = HostNamesInTree.Of(tree, cancellation);
            known.UnionWith(names.Known);
            hasUnknown |= names.HasUnknown;
        }

        return new HostNames(known, hasUnknown);
    }
}
