using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Plan.Flow;

internal sealed partial class FlowBuilder
{
    private const int MaxAliases = 8;

    private void LeaveCall(Expression node, Expression callee, NodeList<Expression> arguments)
    {
        CallSite site = new(node, _sites.Count, _open.Peek())
        {
            Arguments = arguments,
            IsRepeated = _repeating > 0,
            Result = Places.Reserve(node),
        };
        callee = (Expression)Inside(callee);
        site.Callee = Places.Of(callee);
        if (callee is MemberExpression member)
        {
            site.Receiver = Places.Of(member.Object);
            site.ReceiverNode = member.Object;
            site.Method = KeyOf(member.Property, member.Computed);
        }

        site.ArgumentIds = new int[arguments.Count];
        for (int i = 0; i < arguments.Count; i++)
        {
            site.ArgumentIds[i] = Places.Of(arguments[i]);
            site.HasSpread |= arguments[i] is SpreadElement;
            Graph.AddUse(site.ArgumentIds[i], site.Index);
        }

        Graph.AddUse(site.Callee, site.Index);
        if (site.Method is "call" or "apply" or "bind") Graph.AddUse(site.Receiver, site.Index);
        Places.AddSite(site);
        _sites.Add(site);
        if (IsOwn(callee)) return;
        if (node is NewExpression) Graph.AddEdge(site.Callee, site.Result);
        if (site.ReceiverNode is null) AddFunctionCall(site, callee);
        else AddMethodCall(site);
    }

    private void AddFunctionCall(CallSite site, Expression callee)
    {
        string name = callee is Identifier identifier && Places.Of(identifier) < 0 ? identifier.Name : "";
        if (MethodTable.IsTestFunction(name)) return;
        TakeArguments(site, MethodTable.IsNumberFunction(name) ? FlowKind.Arithmetic : FlowKind.Copy, 0);
        if (callee is Super) foreach (int argument in site.ArgumentIds) Graph.AddEdge(argument, Places.This);
    }

    private void AddMethodCall(CallSite site)
    {
        string method = site.Method ?? "";
        string space = site.ReceiverNode is Identifier root && Places.Of(root) < 0 ? root.Name : "";
        if (MethodTable.IsTest(method) || space == "console") return;
        if (space == "Math" || (space == "Number" && MethodTable.IsNumberFunction(method)))
        {
            TakeArguments(site, FlowKind.Arithmetic, 0);
        }
        else if (space is "JSON" or "Object" or "Array" or "Promise")
        {
            TakeArguments(site, space switch { "Array" => FlowKind.List, "Promise" => FlowKind.Copy, _ => FlowKind.Whole }, 0);
            if (space == "Object" && method == "assign" && site.Arguments.Count > 0)
            {
                for (int i = 1; i < site.ArgumentIds.Length; i++) Graph.AddEdge(site.ArgumentIds[i], RootOf(site.Arguments[0]),
                    FlowKind.Whole);
            }
        }
        else if (MethodTable.IsElement(method))
        {
            Graph.AddEdge(site.Receiver, site.Result, FlowKind.Element);
        }
        else if (MethodTable.IsNumber(method))
        {
            Graph.AddEdge(site.Receiver, site.Result, FlowKind.Arithmetic);
        }
        else if (method is not ("map" or "flatMap" or "reduce" or "reduceRight"))
        {
            Graph.AddEdge(site.Receiver, site.Result, MethodTable.IsList(method) ? FlowKind.List : FlowKind.Copy);
            TakeArguments(site, method == "concat" && site.IsRepeated ? FlowKind.Collect : FlowKind.Copy, 0);
        }

        if (method is "reduce" or "reduceRight") TakeArguments(site, FlowKind.Copy, 1);
        if (MethodTable.IsAdder(method) && site.ReceiverNode is { } receiver) AddToReceiver(site, RootOf(receiver));
    }

    private void AddToReceiver(CallSite site, int receiver)
    {
        for (int i = 0; i < site.ArgumentIds.Length; i++)
        {
            bool isGathering = site.IsRepeated && !IsNumber(site.Arguments[i], 0);
            bool isElement = site.Method is "push" or "unshift" or "add" && site.Arguments[i] is not SpreadElement;
            Graph.AddEdge(site.ArgumentIds[i], receiver, isGathering ? FlowKind.Collect : isElement ? FlowKind.Wrap : FlowKind.Copy);
        }
    }

    private void TakeArguments(CallSite site, FlowKind kind, int from)
    {
        for (int i = from; i < site.ArgumentIds.Length; i++) Graph.AddEdge(site.ArgumentIds[i], site.Result, kind);
    }

    /// <summary>Whether only functions of the script, or the tool function, can be called here: arguments then go nowhere by
    /// themselves.</summary>
    private bool IsOwn(Expression callee)
    {
        for (int i = 0; i < MaxAliases; i++)
        {
            if (callee is IFunction || Places.Of(callee) == Places.ToolFunction) return true;
            if (callee is MemberExpression { Object: Identifier root } member && Places.VariableOf(root) is { } holder
                && KeyOf(member.Property, member.Computed) is { } key && MembersOf(holder) is { } members
                    && members.TryGetValue(key, out Node? value))
            {
                return value is IFunction;
            }

            if (Places.VariableOf(callee) is not { IsReassigned: false } variable) return false;
            Node? initial = Constants.Names.InitialOf(variable);
            if (initial is IFunction) return true;
            if (initial is not Expression next) return false;
            callee = next;
        }

        return false;
    }
}
