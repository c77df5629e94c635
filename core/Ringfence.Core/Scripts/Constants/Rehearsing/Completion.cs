namespace Ringfence.Scripts.Constants.Rehearsing;

/// <summary>How a statement ends.</summary>
internal enum Completion
{
    Normal,
    Break,
    Continue,
    Return,
    Throw,
}
