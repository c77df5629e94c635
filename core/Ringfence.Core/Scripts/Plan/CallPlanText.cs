using System.Globalization;
using System.Text;

namespace Ringfence.Scripts.Plan;

/// <summary>Writes a plan as an indented tree.</summary>
internal static class CallPlanText
{
    internal static string Write(CallPlan plan)
    {
        StringBuilder text = new();
        text.Append("script: tool calls ").Append(plan.Cost.ToolCalls).Append(", iterations ").Append(plan.Cost.Iterations);
        if (plan.Cost.UnboundedBy is { } range) text.Append(", no bound because of line ").Append(Number(range.StartLine));
        if (plan.IsRecursive) text.Append(", recursive");
        text.Append('\n');
        WriteChildren(text, plan.Script);
        foreach (PlanNode function in plan.Functions)
        {
            text.Append("function ").Append(function.Label).Append(": tool calls ").Append(function.Cost.ToolCalls).Append('\n');
            WriteChildren(text, function);
        }

        return text.ToString();
    }

    private static void WriteChildren(StringBuilder text, PlanNode root)
    {
        Stack<(PlanNode Node, int Depth)> waiting = new();
        Push(waiting, root, 1);
        while (waiting.Count > 0)
        {
            (PlanNode node, int depth) = waiting.Pop();
            text.Append(' ', depth * 2).Append(Describe(node)).Append("  (line ").Append(Number(node.Range.StartLine)).Append(")\n");
            Push(waiting, node, depth + 1);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Describe(PlanNode node) => node.Kind switch
    {
        PlanNodeKind.ToolCall => node.Call + (node.Turns == PlanInterval.Once ? "" : " × " + node.Turns),
        PlanNodeKind.Loop or PlanNodeKind.Callback => node.Label + " × " + node.Turns,
        PlanNodeKind.FunctionCall => "call " + node.Label,
        _ => node.Label,
    };

    private static void Push(Stack<(PlanNode Node, int Depth)> waiting, PlanNode parent, int depth)
    {
        for (int i = parent.Children.Count - 1; i >= 0; i--) waiting.Push((parent.Children[i], depth));
    }
}
