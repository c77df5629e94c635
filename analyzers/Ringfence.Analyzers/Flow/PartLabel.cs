namespace Ringfence.Analyzers.Flow;

/// <summary>What is known about where a part of a text comes from.</summary>
internal enum PartLabel
{
    /// <summary>Written in the program.</summary>
    Constant,

    /// <summary>Nothing is known: it may come from anywhere.</summary>
    Unknown,

    /// <summary>What other code may have put there, and what that code is judged for itself: a builder handed to a helper, an existing command text.</summary>
    Opaque,

    /// <summary>Of a type whose text cannot be chosen freely: a number, an enum, a date.</summary>
    SafeByType,

    /// <summary>The name of a parameter.</summary>
    Placeholder,

    /// <summary>An identifier that the provider's own function quoted.</summary>
    QuotedIdentifier,

    /// <summary>One of a fixed list of values.</summary>
    AllowListed,
}
