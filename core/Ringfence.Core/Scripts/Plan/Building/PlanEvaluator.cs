using Ringfence.Ecmascript;
using Ringfence.Findings;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Plan.Building;

/// <summary>Computes what functions cost, those that are called first, and makes the plan.</summary>
internal sealed class PlanEvaluator
{
    private readonly ScriptFlow _flow;
    private readonly PlanFunction[] _functions;
    private readonly ScriptText _source;
    private readonly PlanValues _values;
    private readonly List<(int Start, PlannedCall Call)> _calls = [];
    private readonly HashSet<CallSite> _unboundedSites = [];

    internal PlanEvaluator(ScriptFlow flow, PlanFunction[] functions, ScriptText source)
    {
        _flow = flow;
        _functions = functions;
        _source = source;
        _values = new PlanValues(flow.Constants);
    }

    internal CallPlan Run()
    {
        Connect();
        Spread(static function => function.CallsTools, static function => function.CallsTools = true);
        Spread(static function => function.HasLoops, static function => function.HasLoops = true);
        foreach (PlanFunction function in _functions) Evaluate(function);
        MarkUnbounded();
        MarkShown();
        // Functions come after those around them, so those inside are made first.
        for (int i = _functions.Length - 1; i >= 0; i--)
        {
            if (_functions[i].IsShown) Make(_functions[i]);
        }

        _calls.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        List<PlanNode> called = [];
        for (int i = 1; i < _functions.Length; i++)
        {
            if (_functions[i].CallsTools && !IsShownInPlace(_functions[i])) called.Add(_functions[i].Root.Made!);
        }

        bool isRecursive = Array.Exists(_functions, static function => function.IsRecursive);
        return new CallPlan(_functions[0].Root.Made!, called, [.. _calls.Select(static call => call.Call)], isRecursive);
    }

    /// <summary>Whether a call may happen any number of times.</summary>
    internal bool IsUnbounded(CallSite site) => _unboundedSites.Contains(site);

    private PlanFunction[] TargetsOf(CallSite site)
    {
        if (site.Form != ToolCallForm.None || site.Targets.Count + site.Callbacks.Count == 0) return [];
        List<PlanFunction> targets = new(site.Targets.Count + site.Callbacks.Count);
        foreach (FlowFunction target in site.Targets) targets.Add(_functions[target.Index]);
        foreach (FlowFunction target in site.Callbacks)
        {
            if (!site.Targets.Contains(target)) targets.Add(_functions[target.Index]);
        }

        return [.. targets];
    }

    // A function that only the call it is written into calls is shown there.
    private static bool IsShownInPlace(PlanFunction function) =>
        function.Callers.Count == 1 && function.Function.IsInCall && !function.IsRecursive;

    private void Connect()
    {
        foreach (PlanFunction function in _functions)
        {
            foreach (PlanBlock call in function.Calls)
            {
                call.Targets = TargetsOf(call.Site!);
                foreach (PlanFunction target in call.Targets)
                {
                    target.IsCalled = true;
                    target.Callers.Add(function);
                }
            }
        }
    }

    private void Spread(Func<PlanFunction, bool> has, Action<PlanFunction> set)
    {
        Stack<PlanFunction> waiting = new(_functions.Where(has));
        while (waiting.Count > 0)
        {
            foreach (PlanFunction caller in waiting.Pop().Callers)
            {
                if (has(caller)) continue;
                set(caller);
                waiting.Push(caller);
            }
        }
    }

    private void Evaluate(PlanFunction first)
    {
        Stack<(PlanFunction Function, int Next)> open = new();
        if (first.State == PlanState.New) Enter(open, first);
        while (open.Count > 0)
        {
            (PlanFunction function, int next) = open.Pop();
            if (next < function.Calls.Count)
            {
                open.Push((function, next + 1));
                PlanFunction? unknown = null;
                foreach (PlanFunction target in function.Calls[next].Targets)
                {
                    if (target.State == PlanState.Open) target.IsRecursive = true;
                    else if (target.State == PlanState.New) unknown ??= target;
                }

                // Only one is entered at a time, so that those on the way are those that are open.
                if (unknown is not null)
                {
                    open.Pop();
                    open.Push((function, next));
                    Enter(open, unknown);
                }

                continue;
            }

            foreach (PlanBlock block in function.Blocks) block.Cost = CostOf(block);
            function.State = PlanState.Done;
        }
    }

    private static void Enter(Stack<(PlanFunction Function, int Next)> open, PlanFunction function)
    {
        function.State = PlanState.Open;
        open.Push((function, 0));
    }

    private PlanCost CostOf(PlanBlock block)
    {
        PlanCost cost = block.Kind switch
        {
            PlanNodeKind.ToolCall => new PlanCost(PlanInterval.Zero, PlanInterval.Once, null),
            PlanNodeKind.FunctionCall or PlanNodeKind.Callback => CostOfTargets(block),
            PlanNodeKind.Condition => CostOfChoice(block),
            _ => CostOfAll(block),
        };
        bool countsTurns = block.Kind == PlanNodeKind.Loop
            || (block.Kind == PlanNodeKind.Callback && block.Site!.Method is not ("then" or "catch" or "finally"));
        if (block.Turns != PlanInterval.Once || countsTurns) cost = cost.Times(block.Turns, countsTurns, block.RangeIn(_source));
        return block.IsOptional ? cost.Maybe() : cost;
    }

    private static PlanCost CostOfAll(PlanBlock block)
    {
        PlanCost sum = PlanCost.None;
        foreach (PlanBlock child in block.Children) sum = sum.Plus(child.Cost);
        return sum;
    }

    private static PlanCost CostOfChoice(PlanBlock block)
    {
        PlanCost always = PlanCost.None;
        PlanCost? branches = null;
        int count = 0;
        foreach (PlanBlock child in block.Children)
        {
            if (child.Kind != PlanNodeKind.Branch)
            {
                always = always.Plus(child.Cost);
                continue;
            }

            count++;
            if (block.FallsThrough) branches = (branches ?? PlanCost.None).Plus(child.Cost.Maybe());
            else branches = branches is { } others ? others.Or(child.Cost) : child.Cost;
        }

        if (branches is not { } some) return always;
        return always.Plus(block.IsExhaustive && count == block.BranchCount ? some : some.Maybe());
    }

    private PlanCost CostOfTargets(PlanBlock block)
    {
        PlanCost? any = null;
        TextRange range = block.RangeIn(_source);
        foreach (PlanFunction target in block.Targets)
        {
            PlanCost cost = target.Root.Cost;
            if (target.State != PlanState.Done)
            {
                cost = new PlanCost(
                    target.HasLoops ? PlanInterval.Any : PlanInterval.Zero, target.CallsTools ? PlanInterval.Any : PlanInterval.Zero,
                    target.HasLoops || target.CallsTools ? range : null);
            }

            any = any is { } others ? others.Or(cost) : cost;
        }

        PlanCost result = any ?? PlanCost.None;
        if (!block.Site!.HasMoreTargets) return result;
        return new PlanCost(PlanInterval.Any, PlanInterval.Any, result.UnboundedBy ?? range);
    }

    private void MarkUnbounded()
    {
        Stack<PlanFunction> waiting = new();
        foreach (PlanFunction function in _functions)
        {
            if (function.IsRecursive) Mark(function);
            foreach (PlanBlock call in function.Calls)
            {
                if (call.IsInUnbounded) foreach (PlanFunction target in call.Targets) Mark(target);
            }
        }

        while (waiting.Count > 0)
        {
            foreach (PlanBlock call in waiting.Pop().Calls)
            {
                foreach (PlanFunction target in call.Targets) Mark(target);
            }
        }

        void Mark(PlanFunction function)
        {
            if (function.IsUnbounded) return;
            function.IsUnbounded = true;
            waiting.Push(function);
        }
    }

    /// <summary>The script and the functions that call tools are shown, and with them those that only they call.</summary>
    private void MarkShown()
    {
        Stack<PlanFunction> waiting = new();
        for (int i = 0; i < _functions.Length; i++)
        {
            if (i == 0 || _functions[i].CallsTools) waiting.Push(_functions[i]);
        }

        while (waiting.Count > 0)
        {
            PlanFunction function = waiting.Pop();
            if (function.IsShown) continue;
            function.IsShown = true;
            foreach (PlanBlock call in function.Calls)
            {
                foreach (PlanFunction target in call.Targets) if (IsShownInPlace(target)) waiting.Push(target);
            }
        }
    }

    private void Make(PlanFunction function)
    {
        foreach (PlanBlock block in function.Blocks)
        {
            PlannedCall? call = null;
            if (block.Kind == PlanNodeKind.ToolCall) call = CallOf(block, function.IsUnbounded || block.IsInUnbounded);
            List<PlanNode>? children = ChildrenOf(block);

            string label = call?.ToolText ?? block.Label;
            block.Made = new PlanNode(
                block.Kind, label, block.RangeIn(_source), block.Turns, block.Cost, children is null ? [] : children.AsReadOnly(),
                call);
        }
    }

    private static List<PlanNode>? ChildrenOf(PlanBlock block)
    {
        List<PlanNode>? children = null;
        foreach (PlanBlock child in block.Children) (children ??= new(block.Children.Count)).Add(child.Made!);
        foreach (PlanFunction target in block.Targets)
        {
            if (IsShownInPlace(target)) (children ??= []).AddRange(target.Root.Made!.Children);
        }

        return children;
    }

    private PlannedCall CallOf(PlanBlock block, bool isUnbounded)
    {
        CallSite site = block.Site!;
        if (isUnbounded) _unboundedSites.Add(site);
        (IReadOnlyList<string> names, bool areAll) = _flow.Names.Of(site);
        List<PlanValue> arguments = [];
        int count = ToolNames.CountOf(site);
        for (int i = 1; i <= count; i++) arguments.Add(_values.Of(ToolNames.ArgumentAt(site, i)));
        PlannedCall call = new(names, areAll, arguments.AsReadOnly(), _source.GetRange(site.Node), isUnbounded);
        _calls.Add((site.Node.Start, call));
        return call;
    }
}
