using Ringfence.Findings;

namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>A finding by offsets, before lines and columns are known.</summary>
internal readonly record struct Spot(Rule Rule, int Start, int End, string Message);
