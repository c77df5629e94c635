namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>What an open bracket is. The numbers fit into two bits.</summary>
internal enum BracketKind
{
    Brace = 0,
    Parenthesis = 1,
    Square = 2,

    /// <summary><c>${</c>: its <c>}</c> goes back into the template.</summary>
    Hole = 3,
}
