using System.Runtime.InteropServices;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

internal enum SqlTokenKind
{
    /// <summary>A keyword, a name or a number.</summary>
    Word,

    /// <summary>A name in the quotes of its database.</summary>
    QuotedName,

    /// <summary>A text in single quotes, with its prefix.</summary>
    Text,

    /// <summary>A text between dollar signs, as PostgreSQL has them.</summary>
    DollarText,

    /// <summary>A place for a parameter, or a variable.</summary>
    Marker,

    /// <summary>An operator or a mark.</summary>
    Mark,
}

/// <summary>A stretch of a statement that means something by itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="ContentStart">Where what stands between its quotes begins; <paramref name="Start"/> without quotes.</param>
/// <param name="ContentEnd">Where that ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SqlToken(SqlTokenKind Kind, int Start, int End, int ContentStart, int ContentEnd)
{
    internal SqlToken(SqlTokenKind kind, int start, int end)
        : this(kind, start, end, start, end)
    {
    }
}
