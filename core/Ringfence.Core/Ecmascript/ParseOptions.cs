using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript;

/// <summary>How to parse a script, and how much of it.</summary>
public sealed record ParseOptions
{
    /// <summary>
    /// The most that <see cref="MaxNesting"/> can be: what fits on one megabyte of stack. A thread with less gets an error of its
    /// own in time.
    /// </summary>
    public const int NestingCeiling = 1_000;

    /// <summary>A script, with the default limits.</summary>
    public static ParseOptions Script { get; } = new();

    /// <summary>A module, with the default limits.</summary>
    public static ParseOptions Module { get; } = new() { SourceType = SourceType.Module };

    /// <summary>The body of a function, with the default limits.</summary>
    public static ParseOptions FunctionBody { get; } = new() { SourceType = SourceType.FunctionBody };

    /// <summary>What the text is.</summary>
    public SourceType SourceType { get; init; }

    /// <summary>Whether the text is strict from the beginning. Modules always are.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether <c>return</c> may stand at the top level. The body of a function always may have it.</summary>
    public bool AllowTopLevelReturn { get; init; }

    /// <summary>Whether <c>await</c> is an operator at the top level. In a module it always is.</summary>
    public bool AllowTopLevelAwait { get; init; }

    /// <summary>
    /// Whether the additions of Annex B are understood where the language has them: comments such as those of HTML, functions as bodies
    /// of <c>if</c> and of labels, repeated functions in a block, a <c>var</c> named as the parameter of its <c>catch</c>, a call as the
    /// target of an assignment, octal literals and escapes. True by default, as in every engine. Regular expressions without <c>u</c> and
    /// <c>v</c> have their lax grammar either way.
    /// </summary>
    public bool AnnexB { get; init; } = true;

    /// <summary>Whether <see cref="ParseResult.Tokens"/> are kept.</summary>
    public bool KeepTokens { get; init; }

    /// <summary>Whether <see cref="ParseResult.Comments"/> are kept.</summary>
    public bool KeepComments { get; init; }

    /// <summary>The longest text, in UTF-16 units: 16,777,216 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxLength { get; init => field = AtLeastOne(value, nameof(MaxLength)); } = 16 * 1024 * 1024;

    /// <summary>The most tokens: 10,000,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxTokens { get; init => field = AtLeastOne(value, nameof(MaxTokens)); } = 10_000_000;

    /// <summary>The most nodes of the tree: 10,000,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxNodes { get; init => field = AtLeastOne(value, nameof(MaxNodes)); } = 10_000_000;

    /// <summary>
    /// How deep the text may nest: 256 levels by default. Each open bracket is a level, and so is what nests without one: an operand of a
    /// prefix operator, the right side of an assignment or of <c>**</c>, the middle of <c>?:</c>, the body of an arrow function or of a
    /// statement, a group of a regular expression. Chains are no nesting: operators from the left, members and calls, alternates of
    /// <c>?:</c> and <c>else if</c> may be of any length.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than <see cref="NestingCeiling"/>.</exception>
    public int MaxNesting
    {
        get;
        init => field = value is >= 1 and <= NestingCeiling
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxNesting), value, $"The nesting limit lies between 1 and {NestingCeiling}.");
    } = 256;

    /// <summary>After how many errors to stop: 20 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxErrors { get; init => field = AtLeastOne(value, nameof(MaxErrors)); } = 20;

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "The limit is at least 1.");
}
