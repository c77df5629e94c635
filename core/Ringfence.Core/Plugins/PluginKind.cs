namespace Ringfence.Plugins;

/// <summary>What a plugin's entry file is.</summary>
public enum PluginKind
{
    /// <summary>A WebAssembly binary: <c>.wasm</c>.</summary>
    Wasm,

    /// <summary>A script: <c>.js</c> or <c>.mjs</c>.</summary>
    Script,
}
