using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>Joins calls with what they turn out to call while data spreads.</summary>
internal sealed class FlowLinker
{
    private readonly FlowGraph _graph;
    private readonly FlowPlaces _places;
    private readonly IReadOnlyList<CallSite> _sites;

    internal FlowLinker(FlowBuilder builder, FlowSources sources)
    {
        _graph = builder.Graph;
        _places = builder.Places;
        _sites = builder.Sites;
        Names = new ToolNames(builder.Constants);
        Sources = sources;
    }

    internal FlowSources Sources { get; }

    internal ToolWords Words => Sources.Words;

    internal ToolNames Names { get; }

    internal void Update(int index)
    {
        CallSite site = _sites[index];
        if (site.Callee >= 0)
        {
            if (_graph[site.Callee].IsToolFunction) SetTool(site, ToolCallForm.Direct);
            LinkTargets(site, site.Callee, 0);
        }

        if (site.Receiver >= 0 && site.Method is "call" or "apply" or "bind") UpdateReceiver(site);
        for (int i = 0; i < site.ArgumentIds.Length; i++)
        {
            int argument = site.ArgumentIds[i];
            if (argument < 0 || site.IsScriptCall || site.Form != ToolCallForm.None) continue;
            if (_graph[argument].IsToolFunction && site.Callee != _places.ToolFunction) SetTool(site, ToolCallForm.Passed);
            if (_graph[argument].Functions is not { } functions) continue;
            site.HasMoreTargets |= _graph[argument].HasMoreFunctions;
            for (int f = 0; f < functions.Count; f++)
            {
                if (site.Callbacks.Contains(functions[f])) continue;
                site.AddCallback(functions[f]);
                LinkCallback(site, functions[f], argument);
            }
        }
    }

    private void UpdateReceiver(CallSite site)
    {
        if (_graph[site.Receiver].IsToolFunction)
        {
            if (site.Method == "bind") _graph.AddToolFunction(site.Result);
            else SetTool(site, site.Method == "call" ? ToolCallForm.Call : ToolCallForm.Apply);
        }

        if (site.Method == "bind")
        {
            if (_graph[site.Receiver].Functions is not { } functions) return;
            foreach (FlowFunction function in functions) _graph.AddFunction(site.Result, function);
        }
        else
        {
            LinkTargets(site, site.Receiver, 1);
        }
    }

    private void LinkTargets(CallSite site, int place, int skipped)
    {
        site.HasMoreTargets |= _graph[place].HasMoreFunctions;
        if (_graph[place].Functions is not { } functions) return;
        for (int f = 0; f < functions.Count; f++)
        {
            FlowFunction function = functions[f];
            bool isMethodOfClass = site.Node is NewExpression && function.Member is not (null or "constructor");
            if (isMethodOfClass || site.Targets.Contains(function)) continue;
            site.AddTarget(function);
            for (int i = skipped; i < site.ArgumentIds.Length; i++) LinkArgument(site, i, skipped, function);
            _graph.AddEdge(function.Returns, site.Result);
        }
    }

    private void LinkArgument(CallSite site, int i, int skipped, FlowFunction function)
    {
        int argument = site.ArgumentIds[i];
        if (argument < 0) return;
        if (function.Arguments >= 0) _graph.AddEdge(argument, function.Arguments, FlowKind.Collect);
        if (site.Method == "apply" && site.Arguments[i] is ArrayExpression list)
        {
            for (int at = 0; at < list.Elements.Count; at++) _graph.AddEdge(_places.Of(list.Elements[at]), function.ParameterAt(at));
            return;
        }

        if (site.HasSpread || site.Method == "apply")
        {
            FlowKind kind = site.Arguments[i] is SpreadElement || site.Method == "apply" ? FlowKind.Element : FlowKind.Copy;
            foreach (int any in function.Parameters) _graph.AddEdge(argument, any, kind);
            return;
        }

        int parameter = function.ParameterAt(i - skipped);
        _graph.AddEdge(argument, parameter);
        if (_places.VariableOf(site.Arguments[i]) is { } variable) _places.Join(parameter, variable.Index);
    }

    private void LinkCallback(CallSite site, FlowFunction function, int argument)
    {
        string method = site.Method ?? "";
        int list = method == "from" && site.ArgumentIds.Length > 1 ? site.ArgumentIds[0] : site.Receiver;
        if (function.Arguments >= 0) _graph.AddEdge(list, function.Arguments, FlowKind.Copy);
        if (method is "reduce" or "reduceRight")
        {
            bool isSum = site.Arguments.Count > 1 && site.Arguments[1] is NumericLiteral;
            _graph.AddEdge(function.Returns, function.ParameterAt(0));
            if (site.ArgumentIds.Length > 1) _graph.AddEdge(site.ArgumentIds[1], function.ParameterAt(0));
            else _graph.AddEdge(list, function.ParameterAt(0), FlowKind.Element);
            _graph.AddEdge(list, function.ParameterAt(1), FlowKind.Element);
            _graph.AddEdge(function.Returns, site.Result, isSum ? FlowKind.Copy : FlowKind.Collect);
        }
        else if (MethodTable.IsIterating(method))
        {
            _graph.AddEdge(list, function.ParameterAt(0), FlowKind.Element);
            if (method is "sort" or "toSorted") _graph.AddEdge(list, function.ParameterAt(1), FlowKind.Element);
            else if (function.Parameters.Count > 2) _graph.AddEdge(list, function.ParameterAt(2));
            if (method is "map" or "flatMap" or "from") _graph.AddEdge(function.Returns, site.Result, FlowKind.Collect);
        }
        else if (method is "then" or "catch" or "finally")
        {
            _graph.AddEdge(method == "then" ? site.Receiver : _places.Thrown, function.ParameterAt(0));
            _graph.AddEdge(function.Returns, site.Result);
        }
        else
        {
            LinkUnknown(site, function, argument);
        }
    }

    private void LinkUnknown(CallSite site, FlowFunction function, int argument)
    {
        _graph.AddEdge(function.Returns, site.Result, FlowKind.Collect);
        foreach (int parameter in function.Parameters)
        {
            _graph.AddEdge(site.Receiver, parameter, FlowKind.Element);
            _graph.AddEdge(site.Receiver, parameter);
            foreach (int other in site.ArgumentIds)
            {
                if (other == argument) continue;
                _graph.AddEdge(other, parameter, FlowKind.Element);
                _graph.AddEdge(other, parameter);
            }
        }
    }

    private void SetTool(CallSite site, ToolCallForm form)
    {
        if (site.Form != ToolCallForm.None) return;
        site.Form = form;
        (IReadOnlyList<string> names, bool areAll) = Names.Of(site);
        ToolClass kind = areAll ? names.Max(Words.ClassOf) : ToolClass.Unknown;
        string name = names.Count > 0 ? names[0] : "an unknown tool";
        FlowGrade grade = kind switch
        {
            ToolClass.Send or ToolClass.SendOut when names.All(Words.IsGuess) => FlowGrade.Plain,
            ToolClass.ReadMany => FlowGrade.Bulk,
            ToolClass.Read => FlowGrade.Record,
            ToolClass.Count or ToolClass.Write or ToolClass.Send or ToolClass.SendOut => FlowGrade.Derived,
            _ => FlowGrade.Plain,
        };
        foreach (string other in names)
        {
            if (Words.ClassOf(other) == ToolClass.ReadMany) grade = FlowGrade.Bulk;
        }

        ulong bits = Sources.AddTool(site.Node, name).Bit;
        WordCategory category = names.Count == 0 ? WordCategory.None : names.Max(Words.CategoryOf);
        bool gives = grade != FlowGrade.Derived && category is WordCategory.Credential or WordCategory.Financial;
        if (gives) bits |= Sources.AddSensitive(site.Node, name, category).Bit;
        site.Source = Sources.All.Count - 1;
        _graph.AddLabels(site.Result, FlowLabels.Of(bits, grade));
        if (kind is ToolClass.Neutral or ToolClass.Unknown)
        {
            foreach (int argument in site.ArgumentIds) _graph.AddEdge(argument, site.Result);
        }
    }
}
