namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>How much a character looks like an ASCII letter or digit.</summary>
internal enum Likeness
{
    None,

    /// <summary>Alike, but told apart by who reads its alphabet.</summary>
    Similar,

    /// <summary>The full-width or mathematical form of the ASCII letter.</summary>
    Form,

    /// <summary>A letter of another alphabet that is drawn the same.</summary>
    Identical,
}
