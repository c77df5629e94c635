using System.Globalization;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>Something that goes beyond a limit, and where.</summary>
internal sealed class Excess
{
    private Excess(int start, int end, string message)
    {
        Start = start;
        End = end;
        Message = message;
    }

    internal int Start { get; }

    internal int End { get; }

    internal string Message { get; }

    /// <summary>The finding when an amount is beyond a limit; otherwise null.</summary>
    internal static Excess? Over(double amount, long limit, string limitPath, Node node, string what) =>
        amount > limit ? At(node.Start, node.End, amount, limit, limitPath, what) : null;

    internal static Excess At(int start, int end, double amount, long limit, string limitPath, string what) => new(
        start, end, $"{string.Format(CultureInfo.InvariantCulture, what, Amount(amount))}, but the limit '{limitPath}' is {Amount(limit)}: "
        + "the script would be stopped here; ask for less");

    /// <summary>A call that makes the same call again, whatever happens.</summary>
    internal static Excess Endless(int start, int end) => new(start, end,
        "Each of these calls makes the next one, whatever it is given, so they never end and the limit 'limits.maxCallDepth' stops the "
        + "script; return without a call in some case");

    private static string Amount(double amount) => amount switch
    {
        double.PositiveInfinity => "infinitely many",
        < 1e15 => Math.Floor(amount).ToString("N0", CultureInfo.InvariantCulture),
        _ => amount.ToString("0.#e+0", CultureInfo.InvariantCulture),
    };
}
