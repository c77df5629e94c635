namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>What a character can begin.</summary>
internal enum CharacterClass : byte
{
    Control,
    Space,
    LineEnd,
    Letter,
    Digit,
    Quote,
    Backquote,
    Slash,
    Open,
    Close,
    Operator,
    Mark,
    Backslash,
    Beyond,
}
