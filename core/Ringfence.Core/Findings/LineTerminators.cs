namespace Ringfence.Findings;

/// <summary>What ends a line, which is what a <see cref="TextRange"/> counts. CR followed by LF is always one end.</summary>
public enum LineTerminators
{
    /// <summary>LF, CR, CRLF, U+2028 and U+2029: ECMA-262, LineTerminatorSequence.</summary>
    EcmaScript,

    /// <summary>LF, CR and CRLF: manifests, policies and other JSON, where U+2028 may stand inside a string.</summary>
    Json,

    /// <summary>Those of ECMAScript and U+0085: the C# specification, New_Line.</summary>
    CSharp,
}
