using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Scripts.Plan;

/// <summary>Writes a plan as JSON.</summary>
internal static class CallPlanJson
{
    internal static string Write(CallPlan plan)
    {
        JsonWriter json = new();
        json.BeginObject().Name("cost");
        Write(json, plan.Cost);
        json.Name("isRecursive").Value(plan.IsRecursive).Name("calls").BeginArray();
        foreach (PlannedCall call in plan.Calls) Write(json, call);
        json.EndArray().Name("script");
        Write(json, plan.Script);
        json.Name("functions").BeginArray();
        foreach (PlanNode function in plan.Functions) Write(json, function);
        return json.EndArray().EndObject().ToString();
    }

    private static void Write(JsonWriter json, PlanNode root)
    {
        Stack<(PlanNode Node, int Next)> open = new();
        Begin(json, root);
        open.Push((root, 0));
        while (open.Count > 0)
        {
            (PlanNode node, int next) = open.Pop();
            if (next == node.Children.Count)
            {
                json.EndArray().EndObject();
                continue;
            }

            open.Push((node, next + 1));
            Begin(json, node.Children[next]);
            open.Push((node.Children[next], 0));
        }
    }

    private static void Begin(JsonWriter json, PlanNode node)
    {
        json.BeginObject().Name("kind").Value(node.Kind.ToString()).Name("label").Value(node.Label);
        Write(json, node.Range);
        if (node.Turns != PlanInterval.Once)
        {
            json.Name("turns");
            Write(json, node.Turns);
        }

        json.Name("cost");
        Write(json, node.Cost);
        json.Name("children").BeginArray();
    }

    private static void Write(JsonWriter json, PlannedCall call)
    {
        json.BeginObject().Name("tools").BeginArray();
        foreach (string tool in call.Tools) json.Value(tool);
        json.EndArray().Name("areToolsComplete").Value(call.AreToolsComplete).Name("isUnbounded").Value(call.IsUnbounded);
        Write(json, call.Range);
        json.Name("arguments").BeginArray();
        foreach (PlanValue argument in call.Arguments) Write(json, argument);
        json.EndArray().EndObject();
    }

    // Values are no deeper than PlanValues makes them.
    private static void Write(JsonWriter json, PlanValue value)
    {
        switch (value.Kind)
        {
            case PlanValueKind.Null:
                json.Value((string?)null);
                break;
            case PlanValueKind.Boolean:
                json.Value(value.Number != 0);
                break;
            case PlanValueKind.Number when value.Number == Math.Floor(value.Number) && Math.Abs(value.Number) < 1e15:
                json.Value((long)value.Number);
                break;
            case PlanValueKind.Number:
                json.BeginObject().Name("number").Value(value.NumberText).EndObject();
                break;
            case PlanValueKind.Text:
                json.Value(value.Text);
                break;
            case PlanValueKind.Array:
                json.BeginArray();
                foreach (PlanValue element in value.Elements) Write(json, element);
                if (value.IsOpen) Write(json, PlanValue.Unknown);
                json.EndArray();
                break;
            case PlanValueKind.Map:
                json.BeginObject();
                foreach (KeyValuePair<string, PlanValue> member in value.Members)
                {
                    json.Name(member.Key);
                    Write(json, member.Value);
                }

                if (value.IsOpen) json.Name("…").BeginObject().Name("unknown").Value(true).EndObject();
                json.EndObject();
                break;
            default:
                json.BeginObject().Name("unknown").Value(true).EndObject();
                break;
        }
    }

    private static void Write(JsonWriter json, PlanCost cost)
    {
        json.BeginObject().Name("iterations");
        Write(json, cost.Iterations);
        json.Name("toolCalls");
        Write(json, cost.ToolCalls);
        if (cost.UnboundedBy is { } range)
        {
            json.Name("unboundedBy").BeginObject();
            Write(json, range);
            json.EndObject();
        }

        json.EndObject();
    }

    private static void Write(JsonWriter json, PlanInterval interval)
    {
        json.BeginObject().Name("min").Value(interval.Min).Name("max");
        if (interval.Max is { } max) json.Value(max);
        else json.Value((string?)null);
        json.EndObject();
    }

    private static void Write(JsonWriter json, TextRange range) => json
        .Name("line").Value(range.StartLine).Name("column").Value(range.StartColumn)
        .Name("endLine").Value(range.EndLine).Name("endColumn").Value(range.EndColumn);
}
