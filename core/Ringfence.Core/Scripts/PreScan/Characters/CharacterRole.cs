namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>What a character beyond ASCII does to the text around it.</summary>
internal enum CharacterRole
{
    /// <summary>It is seen and does nothing.</summary>
    Plain,

    /// <summary>It is seen and written from right to left.</summary>
    RightToLeft,

    /// <summary>LRM, RLM or ALM: an invisible letter with a direction.</summary>
    DirectionMark,

    /// <summary>LRI, RLI or FSI.</summary>
    IsolateOpen,

    /// <summary>PDI.</summary>
    IsolateClose,

    /// <summary>LRE, RLE, PDF, LRO or RLO: turns around what follows, whatever it is.</summary>
    Embedding,

    /// <summary>It is not seen.</summary>
    Invisible,

    /// <summary>ZWJ or ZWNJ.</summary>
    Joiner,

    /// <summary>Zero-width space.</summary>
    ZeroWidthSpace,

    /// <summary>It changes the look of the character before it.</summary>
    VariationSelector,

    /// <summary>U+E0000 to U+E007F: an invisible double of ASCII.</summary>
    Tag,

    /// <summary>U+2028 or U+2029.</summary>
    LineSeparator,

    /// <summary>U+0080 to U+009F.</summary>
    Control,
}
