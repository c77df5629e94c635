using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Language;

/// <summary>Asynchronous functions, and <c>await</c> outside of them.</summary>
internal sealed class AsynchronousCodeRule : IScriptRule
{
    private const string Message =
        "Asynchronous code goes on after the engine's call has returned, when its limits do not count any more; write it without "
            + "'async' and 'await'";

    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.AsynchronousCode];

    public IReadOnlyList<NodeType> Nodes => [];

    public void Check(Node node, ScriptRuleContext context)
    {
    }

    public void CheckProgram(ScriptRuleContext context) => new Walker(context).Walk(context.Program);

    private sealed class Walker(ScriptRuleContext context) : AstWalker
    {
        private int _asyncFunctions;
        private int _visited;

        protected override bool Enter(Node node)
        {
            if ((++_visited & 0xFFF) == 0) context.Cancellation.ThrowIfCancellationRequested();
            switch (node)
            {
                case IFunction { Async: true }:
                    // The word stands before the name of a method, so it belongs to the property.
                    int start = Parent is Property { Method: true } or MethodDefinition ? WordBefore(node) : node.Start;
                    context.Report(ScriptRules.AsynchronousCode, start, start + "async".Length, Message);
                    _asyncFunctions++;
                    break;
                case AwaitExpression when _asyncFunctions == 0:
                    context.ReportKeyword(ScriptRules.AsynchronousCode, node, Message);
                    break;
                case ForOfStatement { Await: true } when _asyncFunctions == 0:
                    context.ReportKeyword(ScriptRules.AsynchronousCode, node, Message);
                    break;
            }

            return true;
        }

        protected override void Leave(Node node)
        {
            if (node is IFunction { Async: true }) _asyncFunctions--;
        }

        private int WordBefore(Node method)
        {
            int start = Parent!.Start;
            int at = context.Source.Text.IndexOf("async", start, method.Start - start, StringComparison.Ordinal);
            return at < 0 ? start : at;
        }
    }
}
