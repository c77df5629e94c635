namespace Ringfence.Analyzers.Flow.Labels;

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

    /// <summary>From the settings of the application or of its machine.</summary>
    FromConfiguration,

    /// <summary>Read from a database.</summary>
    FromDatabase,

    /// <summary>Part of an HTTP request, or of a message that a client sent to a hub.</summary>
    FromRequest,

    /// <summary>Typed by whoever runs the program: at the console, on the command line, in a form.</summary>
    FromUser,

    /// <summary>Read from a file.</summary>
    FromFile,

    /// <summary>Received from another machine.</summary>
    FromNetwork,

    /// <summary>The body of a message of a queue or a bus.</summary>
    FromMessage,

    /// <summary>The result of a script or of a plugin.</summary>
    FromScript,

    /// <summary>The answer of a language model, or what it wants a tool to be called with.</summary>
    FromModel,
}
