namespace Ringfence.Policy;

/// <summary>The kinds of loops, as <c>scripts.loops</c> of <c>ringfence.json</c> tells them apart.</summary>
public enum ScriptLoop
{
    /// <summary><c>for (;;)</c>, written <c>"for"</c>.</summary>
    For,

    /// <summary><c>for (… of …)</c> and <c>for await</c>, written <c>"for-of"</c>.</summary>
    ForOf,

    /// <summary><c>for (… in …)</c>, written <c>"for-in"</c>.</summary>
    ForIn,

    /// <summary><c>while</c>, written <c>"while"</c>.</summary>
    While,

    /// <summary><c>do … while</c>, written <c>"do-while"</c>.</summary>
    DoWhile,
}
