namespace Ringfence.Scripts.Constants.Rehearsing;

/// <summary>An amount beyond a limit that came up at a node.</summary>
internal sealed record RehearsedExcess(RehearsedLimit Limit, double Amount);

/// <summary>The limits that a rehearsal looks at.</summary>
internal enum RehearsedLimit
{
    StringLength,
    ArrayLength,
    CallDepth,
    EndlessCalls,
}
