using Ringfence.Ecmascript.Ast;
using Ringfence.Policy;
using Ringfence.Scripts.Constants.Rehearsing;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>What went beyond a limit when the script was rehearsed.</summary>
internal static class RehearsedSizes
{
    internal static Excess Of(RehearsedExcess excess, Node node, ScriptRuleContext context)
    {
        ScriptLimits limits = context.Settings.Policy.Limits;
        return excess.Limit switch
        {
            RehearsedLimit.StringLength => Excess.At(node.Start, node.End, excess.Amount, limits.MaxStringLength, "limits.maxStringLength",
                "This makes a text of at least {0} characters"),
            RehearsedLimit.ArrayLength => Excess.At(node.Start, node.End, excess.Amount, limits.MaxArrayLength, "limits.maxArrayLength",
                "This makes an array of {0} items"),
            RehearsedLimit.EndlessCalls => Excess.Endless(node.Start, node.End),
            _ => Excess.At(node.Start, node.End, excess.Amount, limits.MaxCallDepth, "limits.maxCallDepth",
                "Calls of this function are inside each other at least {0} deep"),
        };
    }
}
