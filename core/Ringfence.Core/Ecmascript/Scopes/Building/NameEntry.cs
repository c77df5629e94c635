namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>What is known about a name at the place the walk has come to. Each chain has the innermost on top.</summary>
internal struct NameEntry
{
    /// <summary>The last reference that has no variable yet; -1 for none.</summary>
    internal int Pending;

    /// <summary>The last function of a block that may still be hoisted; -1 for none.</summary>
    internal int Candidate;

    /// <summary>The variable of the innermost open scope that holds no <c>var</c>.</summary>
    internal Variable? InBlock;

    /// <summary>The variable of the innermost open scope that holds <c>var</c>.</summary>
    internal Variable? InFunction;
}
