namespace Ringfence.Ecmascript.RegExp;

/// <summary>How <see cref="RegExpParser.Parse"/> works.</summary>
internal sealed class RegExpOptions
{
    /// <summary>The options that apply unless others are given.</summary>
    internal static readonly RegExpOptions Default = new();

    /// <summary>Bounds on the pattern.</summary>
    internal RegExpLimits Limits { get; init; } = RegExpLimits.Default;
}
