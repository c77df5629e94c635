namespace Ringfence.Scripts.Score;

/// <summary>What a signal is about.</summary>
public enum ScoreSignalKind
{
    /// <summary>The script could not be analysed, or not all of it.</summary>
    NotAnalysed,

    /// <summary>What one tool gave reaches another.</summary>
    DataFlow,

    /// <summary>Secrets, account numbers or data about people reach a tool.</summary>
    SensitiveData,

    /// <summary>Tools are called any number of times.</summary>
    FanOut,

    /// <summary>A tool is asked for everything.</summary>
    BulkRead,

    /// <summary>A tool is asked for very much.</summary>
    ExtremeLimit,

    /// <summary>A tool is called whose name the text does not tell.</summary>
    DynamicTool,

    /// <summary>Names or code are hidden in computed or decoded texts.</summary>
    Obfuscation,

    /// <summary>The script is unusually long or nested.</summary>
    Size,
}
