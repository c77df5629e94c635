namespace Ringfence.Policy;

/// <summary>Who writes a value that a program did not make itself.</summary>
public enum FlowSource
{
    /// <summary>A client: part of an HTTP request, or of a message to a hub.</summary>
    Request,

    /// <summary>Whoever runs the program: at the console, on the command line, in a form.</summary>
    User,

    /// <summary>Whoever wrote a file.</summary>
    File,

    /// <summary>Another machine.</summary>
    Network,

    /// <summary>The sender of a message of a queue or a bus.</summary>
    Message,

    /// <summary>A script or a plugin.</summary>
    Script,

    /// <summary>A language model.</summary>
    Model,

    /// <summary>Whoever filled a database.</summary>
    Database,

    /// <summary>Whoever configured the application or its machine.</summary>
    Configuration,
}
