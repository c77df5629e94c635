namespace Ringfence.Plugins;

/// <summary>How a WebAssembly plugin talks to its host.</summary>
public enum PluginAbi
{
    /// <summary>Plain imports and exports.</summary>
    Core,

    /// <summary>WASI preview 1.</summary>
    WasiP1,

    /// <summary>Extism's convention.</summary>
    Extism,

    /// <summary>The component model.</summary>
    Component,
}
