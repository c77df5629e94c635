using Microsoft.Build.Framework;

namespace Ringfence.Build;

/// <summary>
/// Ends a build whose plugins or scripts were not accepted. Says nothing: the checks have reported every reason already, and compilation
/// has added its own.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class StopOnFindings : Microsoft.Build.Utilities.Task
{
    /// <summary>Fails.</summary>
    /// <returns><see langword="false"/>, always.</returns>
    public override bool Execute()
    {
        if (BuildEngine is IBuildEngine7 engine)
        {
            engine.AllowFailureWithoutError = true;
        }

        return false;
    }
}
