namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>What a line of a case says about itself.</summary>
/// <param name="Line">The line in the data file, from 1.</param>
/// <param name="Kind">Whether a finding is due, acceptable in place of a due one, or known to be false.</param>
/// <param name="Ids">Any of these rules is the right one.</param>
/// <param name="Reason">Why a due finding is missing, or a false one there; empty when nothing is wrong.</param>
internal sealed record SuiteLabel(int Line, SuiteLabelKind Kind, string[] Ids, string Reason)
{
    public bool IsKnownMiss => Kind == SuiteLabelKind.Due && Reason.Length > 0;
}

internal enum SuiteLabelKind
{
    /// <summary><c>//! RF2001</c>: here a reviewer wants a finding.</summary>
    Due,

    /// <summary><c>//~ RF2001</c>: a finding here does as well as the due one.</summary>
    Instead,

    /// <summary><c>//- RF2001 reason</c>: a false alarm that is known.</summary>
    KnownFalse,
}
