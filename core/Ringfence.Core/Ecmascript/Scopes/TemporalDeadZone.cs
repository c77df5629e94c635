namespace Ringfence.Ecmascript.Scopes;

/// <summary>Whether a reference may find its variable before the variable has been initialised, which throws a ReferenceError.</summary>
public enum TemporalDeadZone
{
    /// <summary>Never.</summary>
    None,

    /// <summary>
    /// It may: a function made before the initialisation holds the reference and nothing here tells when it is called, or a later case of a
    /// <c>switch</c> does.
    /// </summary>
    Possible,

    /// <summary>Whenever the reference is evaluated, it throws.</summary>
    Certain,
}
