namespace Ringfence.Ecmascript.Parsing;

/// <summary>Where a scanner stood, so that it can go back after a look ahead.</summary>
internal readonly record struct ScannerState(
    int Position,
    TokenType Type,
    TokenType Word,
    int Start,
    int End,
    int PreviousEnd,
    int Name,
    int Brackets,
    bool NewlineBefore,
    bool Escaped,
    int Comments);
