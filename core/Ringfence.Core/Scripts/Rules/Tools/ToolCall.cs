using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules.Tools;

/// <summary>Recognises calls of the tool function.</summary>
internal static class ToolCall
{
    internal static bool Is(CallExpression call, ScriptRuleContext context) =>
        context.IsGlobal(Callee.Unwrap(call.Callee), context.Settings.Scripts.ToolFunction);

    /// <summary>The expression that says which tool; null when there is none, or a spread.</summary>
    internal static Expression? NameOf(CallExpression call) =>
        call.Arguments.Count > 0 && call.Arguments[0] is not SpreadElement ? call.Arguments[0] : null;
}
