using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Flow;

/// <summary>A call in the text.</summary>
/// <param name="Call">The call.</param>
/// <param name="IsReachable">Whether control can get there, as far as the text tells.</param>
internal readonly record struct CallSite(CallExpression Call, bool IsReachable);
