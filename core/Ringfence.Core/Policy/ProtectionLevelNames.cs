namespace Ringfence.Policy;

/// <summary>The levels as <c>ringfence.json</c> and the seal write them.</summary>
public static class ProtectionLevelNames
{
    private static readonly string[] Names = ["strict", "secure", "standard", "permissive"];

    /// <summary>The four names, from least to most trust.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    /// <summary>The name of a level, for example <c>strict</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not one of the four.</exception>
    public static string NameOf(ProtectionLevel level) =>
        level is >= ProtectionLevel.Strict and <= ProtectionLevel.Permissive
            ? Names[(int)level]
            : throw new ArgumentOutOfRangeException(nameof(level));

    /// <summary>The level of a name, compared ordinally: <c>Strict</c> is not one.</summary>
    public static bool TryParse(string? name, out ProtectionLevel level)
    {
        var index = Array.IndexOf(Names, name);
        level = index < 0 ? ProtectionLevel.Strict : (ProtectionLevel)index;
        return index >= 0;
    }
}
