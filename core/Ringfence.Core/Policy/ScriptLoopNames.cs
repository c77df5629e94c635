namespace Ringfence.Policy;

/// <summary>How kinds of loops are written in <c>ringfence.json</c>.</summary>
public static class ScriptLoopNames
{
    private static readonly string[] Names = ["for", "for-of", "for-in", "while", "do-while"];

    /// <summary>All names, in the order of <see cref="ScriptLoop"/>.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    /// <summary>The name of a kind of loop, for example <c>for-of</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string NameOf(ScriptLoop loop) =>
        loop is >= ScriptLoop.For and <= ScriptLoop.DoWhile
            ? Names[(int)loop]
            : throw new ArgumentOutOfRangeException(nameof(loop), loop, "There is no such kind of loop.");

    /// <summary>Finds a kind of loop by its name. Case counts.</summary>
    public static bool TryParse(string? name, out ScriptLoop loop)
    {
        var index = Array.IndexOf(Names, name);
        loop = index < 0 ? ScriptLoop.For : (ScriptLoop)index;
        return index >= 0;
    }
}
