namespace Ringfence.Json;

/// <summary>The limits of a parse. Both are finite.</summary>
public sealed class JsonParseOptions
{
    /// <summary>The highest value <see cref="MaxDepth"/> takes: the parser's own stack use is bounded by it.</summary>
    public const int HighestMaxDepth = 512;

    /// <summary>A depth of 64 and a length of 1 MiB.</summary>
    public static JsonParseOptions Default { get; } = new();

    /// <summary>How many arrays and objects may stand inside each other: 1 to 512, by default 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 1 and <= HighestMaxDepth ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 64;

    /// <summary>How long the text may be, in UTF-16 units, or in bytes when it comes as UTF-8: at least 1, by default 1,048,576.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxLength
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 1024 * 1024;
}
