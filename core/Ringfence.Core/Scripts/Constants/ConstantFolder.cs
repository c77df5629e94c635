using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

/// <summary>Tells which values expressions can have.</summary>
internal sealed class ConstantFolder
{
    private readonly ScopeTree _scopes;

    internal ConstantFolder(ScopeTree scopes) => _scopes = scopes;

    internal ConstantSet Fold(Expression expression) => expression is StringLiteral text ? ConstantSet.Of(text.Value) : ConstantSet.Unknown;
}
