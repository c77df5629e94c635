using System.Runtime.CompilerServices;

namespace Ringfence.Ecmascript;

/// <summary>Whether the calling thread has stack left for another level. What nests natively asks before it goes deeper.</summary>
internal static class StackRoom
{
    internal static bool IsEnough()
    {
#if NET
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
#endif
    }
}
