namespace Ringfence.Scripts;

/// <summary>Which language scripts may be written in. The level says how much they may use up; the preset says what they may say.</summary>
public enum ScriptPreset
{
    /// <summary>
    /// AgentScript: the subset of ECMAScript that Ringfence's own engine runs. What could reach code, prototypes or the host is not in
    /// the language.
    /// </summary>
    AgentScript,

    /// <summary>
    /// ECMAScript for another engine, for code from strangers: no host, no reflection, no code from strings, only names that are
    /// known.
    /// </summary>
    Strict,

    /// <summary>ECMAScript for another engine, for code from customers who are known.</summary>
    Secure,

    /// <summary>ECMAScript for another engine, for code from partners.</summary>
    Standard,

    /// <summary>ECMAScript for another engine, for code of one's own organisation.</summary>
    Permissive,
}
