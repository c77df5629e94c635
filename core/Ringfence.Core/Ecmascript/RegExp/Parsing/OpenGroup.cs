namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>A group whose closing parenthesis has not come yet.</summary>
internal struct OpenGroup
{
    internal GroupKind Kind;
    internal int Start;
    internal int Content;
    internal int Mark;
    internal int Number;
    internal bool Negate;
    internal string? Name;
    internal RegExpFlags Add;
    internal RegExpFlags Remove;
}
