namespace Ringfence.Scripts;

/// <summary>Whether a script may run.</summary>
public enum ScriptVerdict
{
    /// <summary>It may run.</summary>
    Accepted,

    /// <summary>It may run; somebody should look at the warnings.</summary>
    AcceptedWithWarnings,

    /// <summary>It may not run.</summary>
    Refused,
}
