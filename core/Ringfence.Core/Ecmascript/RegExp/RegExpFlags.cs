namespace Ringfence.Ecmascript.RegExp;

/// <summary>The flags of a regular expression.</summary>
[Flags]
internal enum RegExpFlags
{
    /// <summary>No flag.</summary>
    None = 0,

    /// <summary><c>d</c>: the result has the indices of its groups.</summary>
    HasIndices = 1,

    /// <summary><c>g</c>: all matches.</summary>
    Global = 2,

    /// <summary><c>i</c>: case does not matter.</summary>
    IgnoreCase = 4,

    /// <summary><c>m</c>: <c>^</c> and <c>$</c> match at every line.</summary>
    Multiline = 8,

    /// <summary><c>s</c>: the dot matches line terminators too.</summary>
    DotAll = 16,

    /// <summary><c>u</c>: code points and the strict grammar.</summary>
    Unicode = 32,

    /// <summary><c>v</c>: as <c>u</c>, with sets in classes.</summary>
    UnicodeSets = 64,

    /// <summary><c>y</c>: only where the last match ended.</summary>
    Sticky = 128,
}
