namespace Ringfence.Policy;

/// <summary>What the calls of one function must be like: an entry of <c>scripts.calls</c>.</summary>
public sealed record ScriptCallRule
{
    /// <summary>The most that <see cref="MinCalls"/> and <see cref="MaxCalls"/> can be in a file.</summary>
    public const int MostCalls = 100_000;

    /// <summary>
    /// The most that <see cref="MinArguments"/> and <see cref="MaxArguments"/> can be in a file, and the most <see cref="Types"/>.
    /// </summary>
    public const int MostArguments = 255;

    /// <summary>In how many places a script must call it at least, code that never runs not counted: <c>minCalls</c>.</summary>
    public int MinCalls { get; init; }

    /// <summary>In how many places a script may call it at most: <c>maxCalls</c>.</summary>
    public int MaxCalls { get; init; } = int.MaxValue;

    /// <summary>How many arguments a call must have at least: <c>minArguments</c>.</summary>
    public int MinArguments { get; init; }

    /// <summary>How many arguments a call may have at most: <c>maxArguments</c>.</summary>
    public int MaxArguments { get; init; } = int.MaxValue;

    /// <summary>
    /// The types the arguments must be of, first to last, where the text tells: <c>string</c>, <c>number</c>, <c>boolean</c>,
    /// <c>object</c>,
    /// <c>array</c>, <c>function</c>, <c>any</c>: <c>types</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Types { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];
}
