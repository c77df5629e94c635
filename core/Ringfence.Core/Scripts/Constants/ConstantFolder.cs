using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

internal sealed class ConstantFolder
{
    private readonly ScopeTree _scopes;

    internal ConstantFolder(ScopeTree scopes) => _scopes = scopes;
}
