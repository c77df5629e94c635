namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>Where a character stands.</summary>
internal enum Place
{
    Code,
    Name,
    String,
    Template,
    Comment,
    RegExp,
}
