namespace Ringfence.Ecmascript.Parsing;

/// <summary>
/// What has been read that is wrong in an expression but not in a pattern, or the other way round, while it is open which of the two it
/// is. Places count from 1; 0 is nowhere.
/// </summary>
internal struct Cover
{
    /// <summary>The first <c>{ name = value }</c>: right in a pattern only.</summary>
    internal int Initializer;

    /// <summary>A second <c>__proto__: value</c> in an object: right in a pattern only.</summary>
    internal int DuplicateProto;

    internal int DuplicateProtoEnd;

    /// <summary>Something in round brackets that is no simple target: wrong in any pattern.</summary>
    internal int ParenthesizedPattern;

    /// <summary>Anything in round brackets: wrong in the parameters of an arrow function.</summary>
    internal int Parenthesized;

    /// <summary>Takes over what an inner part has left open.</summary>
    internal void Add(in Cover inner)
    {
        if (Initializer == 0) Initializer = inner.Initializer;
        if (DuplicateProto == 0) (DuplicateProto, DuplicateProtoEnd) = (inner.DuplicateProto, inner.DuplicateProtoEnd);
        if (ParenthesizedPattern == 0) ParenthesizedPattern = inner.ParenthesizedPattern;
        if (Parenthesized == 0) Parenthesized = inner.Parenthesized;
    }
}
