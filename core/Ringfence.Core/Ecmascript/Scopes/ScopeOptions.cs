namespace Ringfence.Ecmascript.Scopes;

/// <summary>What a tree does not say about itself. Give here what the parser was given.</summary>
public sealed record ScopeOptions
{
    /// <summary>Sloppy where the text does not say otherwise, with Annex B.</summary>
    public static ScopeOptions Default { get; } = new();

    /// <summary>Whether the program is strict from the beginning (<see cref="ParseOptions.Strict"/>). Modules always are.</summary>
    public bool Strict { get; init; }

    /// <summary>
    /// Whether functions in blocks of sloppy code are also variables of the function around (<see cref="ParseOptions.AnnexB"/>).
    /// </summary>
    public bool AnnexB { get; init; } = true;
}
