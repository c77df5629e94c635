namespace Ringfence.Scripts.RegExps.Matching;

/// <summary>What an instruction of a <see cref="MatchProgram"/> does.</summary>
internal enum MatchOperation
{
    /// <summary>The pattern matched, or a lookaround's content did.</summary>
    Accept,

    /// <summary>Reads a character of set A; backwards when B is 1.</summary>
    Read,

    /// <summary>Goes on at A, and at B when that fails.</summary>
    Fork,

    /// <summary>Goes on at A.</summary>
    Jump,

    /// <summary>Puts the place into register A.</summary>
    Store,

    /// <summary>Makes the captures from register A to before B undefined.</summary>
    Clear,

    /// <summary>Puts 0 into the counter A.</summary>
    BeginLoop,

    /// <summary>Decides whether repetition A goes round again or on.</summary>
    Loop,

    /// <summary>Refuses a repetition of A that read nothing when it need not be.</summary>
    EndRound,

    /// <summary>The begin of the text, or with A = 1 of a line.</summary>
    LineBegin,

    /// <summary>The end of the text, or with A = 1 of a line.</summary>
    LineEnd,

    /// <summary>A word boundary, or with A = 1 none.</summary>
    WordBoundary,

    /// <summary>The text of the group A; backwards when B is 1, without case when C is 1.</summary>
    Reference,

    /// <summary>A lookaround whose content ends before A; negative when B is 1.</summary>
    Look,
}
