namespace Ringfence.Scripts.Plan.Flow;

/// <summary>What the name of a tool says it does.</summary>
internal enum ToolClass
{
    Neutral,
    Count,
    Read,
    ReadMany,
    Write,

    /// <summary>It tells those who look at what it keeps: it names nobody.</summary>
    Tell,

    /// <summary>It tells people.</summary>
    Send,

    /// <summary>It hands data to other systems.</summary>
    SendOut,

    /// <summary>Nobody knows which tool it is.</summary>
    Unknown,
}
