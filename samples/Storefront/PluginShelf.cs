using Ringfence.Runtime;

namespace Storefront;

/// <summary>The plugins this shop was built with. What lies in the folder but not in the seal does not exist for it.</summary>
public sealed class PluginShelf(PluginVerifier verifier)
{
    /// <summary>Opens every sealed plugin: verified bytes, or the reasons why there are none.</summary>
    public IEnumerable<(string Id, PluginVerification Result)> Open() =>
        verifier.SealedPlugins.Select(plugin => (plugin.Id, verifier.Verify(plugin.Id)));
}
