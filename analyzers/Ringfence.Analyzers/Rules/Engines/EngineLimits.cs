namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>What a script engine can be limited in.</summary>
[Flags]
internal enum EngineLimits
{
    None = 0,
    Timeout = 1,
    Statements = 2,
    Memory = 4,
    Recursion = 8,
    All = Timeout | Statements | Memory | Recursion,
}
