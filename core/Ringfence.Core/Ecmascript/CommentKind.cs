namespace Ringfence.Ecmascript;

/// <summary>How a comment is written.</summary>
public enum CommentKind
{
    /// <summary><c>// …</c>.</summary>
    Line,

    /// <summary><c>/* … */</c>.</summary>
    Block,

    /// <summary><c>&lt;!-- …</c>, in scripts only.</summary>
    HtmlOpen,

    /// <summary><c>--&gt; …</c> at the beginning of a line, in scripts only.</summary>
    HtmlClose,

    /// <summary><c>#! …</c> at the beginning of the text.</summary>
    Hashbang,
}
