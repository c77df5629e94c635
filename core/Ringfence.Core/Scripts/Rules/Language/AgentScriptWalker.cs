using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Language;

/// <summary>
/// Goes over a program and reports what is not in the language. What is inside of a class is not looked at: the class goes anyway.
/// </summary>
internal sealed class AgentScriptWalker(ScriptRuleContext context) : AstWalker
{
    private static readonly Rule Rule = ScriptRules.NotInLanguage;
    private const string HtmlComment = "<!--";
    private readonly AgentScriptMembers _members = new(context);
    private int _visited;

    protected override bool Enter(Node node)
    {
        if ((++_visited & 0xFFF) == 0) context.Cancellation.ThrowIfCancellationRequested();
        switch (node.Type)
        {
            case NodeType.Identifier:
                CheckName((Identifier)node);
                break;
            case NodeType.MemberExpression:
                _members.Check((MemberExpression)node);
                break;
            case NodeType.VariableDeclarator:
                if (node is VariableDeclarator { Id: ObjectPattern pattern, Init: { } source }) _members.Check(pattern, source);
                break;
            case NodeType.ClassDeclaration or NodeType.ClassExpression:
                context.ReportHead(Rule, node.Start, node.End, "AgentScript has no classes; write functions that take and return plain "
                    + "objects");
                return false;
            case NodeType.FunctionDeclaration or NodeType.FunctionExpression:
                if (node is IFunction { Generator: true }) ReportGenerator(node);
                break;
            case NodeType.Literal:
                CheckLiteral((Literal)node);
                break;
            case NodeType.NewExpression:
                CheckConstruction((NewExpression)node);
                break;
            default:
                CheckOther(node);
                break;
        }

        return true;
    }

    private void CheckOther(Node node)
    {
        switch (node.Type)
        {
            case NodeType.ThisExpression:
                Report(node, "AgentScript has no 'this'; pass what the function needs as a parameter");
                break;
            case NodeType.Super:
                Report(node, "AgentScript has no 'super'; call the function by its name");
                break;
            case NodeType.MetaProperty:
                MetaProperty meta = (MetaProperty)node;
                Report(node, $"AgentScript has no '{meta.Meta.Name}.{meta.Property.Name}'; pass what the code needs as a parameter");
                break;
            case NodeType.Property:
                if (node is Property { Kind: not PropertyKind.Init } accessor)
                {
                    context.ReportHead(Rule, node.Start, accessor.Value.Start, "AgentScript has no getters and setters, which would run "
                        + "code where only a value is "
                        + "read or written; write a function and call it");
                }

                break;
            case NodeType.TaggedTemplateExpression:
                Expression tag = ((TaggedTemplateExpression)node).Tag;
                if (tag is MemberExpression member && _members.Lacks(member)) break;
                Report(tag, "AgentScript has no tagged templates; call the function with the text");
                break;
            case NodeType.DebuggerStatement:
                Report(node, "AgentScript has no 'debugger'; remove it, or use console.log");
                break;
            case NodeType.ArrayExpression:
                if (HasHole((ArrayExpression)node))
                {
                    Report(node, "AgentScript has no holes in arrays; write undefined where a value is missing");
                }

                break;
            case NodeType.BinaryExpression:
                if (node is BinaryExpression { Operator: BinaryOperator.InstanceOf } test && IsOwnFunction(test.Right))
                {
                    Report(test.Right,
                        "AgentScript knows 'instanceof' for built-in types only; compare a property that tells the kinds apart");
                }
                else if (node is BinaryExpression { Operator: BinaryOperator.LessThan, Right: UnaryExpression } comparison)
                {
                    CheckHtmlComment(comparison.Right.Start - 1);
                }

                break;
            case NodeType.AssignmentExpression:
                if (node is AssignmentExpression { Left: MemberExpression { Object: Identifier } target } && IsOwnFunction(target.Object))
                {
                    Report(target, "Functions of AgentScript have no properties; keep the value in a variable or an object");
                }

                break;
            case NodeType.ImportDeclaration or NodeType.ExportNamedDeclaration or NodeType.ExportDefaultDeclaration
                or NodeType.ExportAllDeclaration:
                context.ReportKeyword(Rule, node, "AgentScript has no modules; write everything into one script, and return the result");
                break;
        }
    }

    private void CheckHtmlComment(int start)
    {
        if (string.CompareOrdinal(context.Source.Text, start, HtmlComment, 0, HtmlComment.Length) != 0) return;
        context.Report(Rule, start, start + HtmlComment.Length, "AgentScript has no HTML comments, and other engines read one here; write "
            + "spaces between the operators");
    }

    private void CheckLiteral(Literal literal)
    {
        if (literal is BigIntLiteral)
        {
            Report(literal, "AgentScript has no BigInt; use a number, or a string for an identifier that is too long for one");
        }
        else if (literal is RegExpLiteral expression && AgentScriptRegExp.Problem(expression.Pattern, expression.Flags) is { } problem)
        {
            Report(literal, problem);
        }
    }

    private static bool HasHole(ArrayExpression array)
    {
        foreach (Expression? element in array.Elements)
        {
            if (element is null) return true;
        }

        return false;
    }

    private void ReportGenerator(Node function)
    {
        Node whole = Parent is Property { Method: true } ? Parent : function;
        Node body = function is FunctionDeclaration declaration ? declaration.Body : ((FunctionExpression)function).Body;
        context.ReportHead(Rule, whole.Start, body.Start, "AgentScript has no generators; fill an array and return it");
    }

    private void CheckConstruction(NewExpression creation)
    {
        if (creation.Callee is MemberExpression && Callee.PathOf(creation.Callee, context) is null)
        {
            Report(creation.Callee, "AgentScript constructs built-in types only, by their names; call a function that returns an object");
        }
        else if (IsOwnFunction(creation.Callee))
        {
            Report(creation.Callee, "AgentScript does not construct with functions of the script; call the function and let it return "
                + "an object");
        }
    }

    private void CheckName(Identifier name)
    {
        // Without an escape it is as long in the text as it is. Escapes of plain letters are found before anything is parsed.
        if (name.End - name.Start != name.Name.Length && (name.Name.Any(static c => c >= '\x80')
            || context.Settings.SeverityOf(PreScan.PreScanRules.EscapeInName) is null))
        {
            Report(name, $"AgentScript has no escapes in names, which hide what is meant; write '{name.Name}'");
        }

        if (name.Name == "arguments" && context.Scopes.GetReference(name) is { Variable.Kind: Ecmascript.Scopes.VariableKind.Arguments })
        {
            Report(name, "AgentScript has no 'arguments'; write parameters, or '...rest' for any number of them");
        }
    }

    private bool IsOwnFunction(Expression expression)
    {
        if (expression is not Identifier name
            || context.Scopes.GetReference(name)?.Variable is not { IsReassigned: false } variable) return false;
        return variable.Kind == Ecmascript.Scopes.VariableKind.Function || Callee.ValueOf(variable) is IFunction;
    }

    private void Report(Node node, string message) => context.Report(Rule, node, message);
}
