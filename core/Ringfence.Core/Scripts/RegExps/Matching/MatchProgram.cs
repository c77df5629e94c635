using Ringfence.Scripts.RegExps.Characters;

namespace Ringfence.Scripts.RegExps.Matching;

/// <summary>A pattern as instructions for <see cref="BacktrackingMatcher"/>.</summary>
internal sealed class MatchProgram
{
    internal MatchProgram(
        MatchInstruction[] instructions, CharacterSpans[] sets, MatchLoop[] loops, int[][] references, int registers, bool unicode)
    {
        Instructions = instructions;
        Sets = sets;
        Loops = loops;
        References = references;
        Registers = registers;
        Unicode = unicode;
    }

    internal MatchInstruction[] Instructions { get; }

    internal CharacterSpans[] Sets { get; }

    internal MatchLoop[] Loops { get; }

    /// <summary>The numbers of the groups that a reference may mean.</summary>
    internal int[][] References { get; }

    /// <summary>How many registers there are: two for every group, then two for every loop.</summary>
    internal int Registers { get; }

    /// <summary>Whether characters are code points.</summary>
    internal bool Unicode { get; }
}
