namespace Ringfence.Scripts.PreScan.Names;

/// <summary>A name whose letters all look like ASCII letters.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Name">The name.</param>
/// <param name="Scripts">What its letters are.</param>
internal sealed record SpottedName(int Start, int End, string Name, string Scripts)
{
    /// <summary>The name it looks like, once that is known to exist.</summary>
    internal string? Twin { get; init; }

    /// <summary>Whether the language or its host gives <see cref="Twin"/>; otherwise the script itself has it.</summary>
    internal bool TwinIsGlobal { get; init; }
}
