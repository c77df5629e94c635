using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Tools;

/// <summary>Everything that a script does with the tool function apart from calling it by its name.</summary>
internal sealed class ToolFunctionMisusedRule : INameRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.ToolFunctionMisused];

    public IReadOnlyList<NodeType> Nodes { get; } = [NodeType.Identifier];

    public bool Wants(string name, ScriptSettings settings) => name == settings.Scripts.ToolFunction;

    public void Check(Node node, ScriptRuleContext context)
    {
        Identifier identifier = (Identifier)node;
        string name = context.Settings.Scripts.ToolFunction;
        if (identifier.Name != name) return;
        if (context.Scopes.GetDeclaredVariable(identifier) is not null)
        {
            context.Report(ScriptRules.ToolFunctionMisused,
                identifier, $"This declares '{name}' anew, so calls that read like calls of tools are none; choose "
                + $"another name");
        }
        else if (context.Scopes.GetReference(identifier) is { Variable: null } reference)
        {
            CheckUse(identifier, reference, name, context);
        }
    }

    public void CheckProgram(ScriptRuleContext context)
    {
    }

    private static void CheckUse(Identifier identifier, Reference reference, string name, ScriptRuleContext context)
    {
        if (context.Ancestor() is CallExpression call && call.Callee == identifier)
        {
            foreach (Expression argument in call.Arguments)
            {
                if (argument is not SpreadElement) continue;
                context.Report(ScriptRules.ToolFunctionMisused,
                    argument, $"The arguments of '{name}' are spread from a list, so nobody can tell what the tool is "
                    + $"given; write them one by one");
                return;
            }

            return;
        }

        if ((reference.Usage & ReferenceUsage.Typeof) != 0) return;
        context.Report(ScriptRules.ToolFunctionMisused,
            identifier, $"{Deed(identifier, reference, name, context)}: calls of tools would no longer be seen as such; "
            + $"write {name}(\"name\", {{ ... }}) where the tool is called");
    }

    private static string Deed(Identifier identifier, Reference reference, string name, ScriptRuleContext context) =>
        context.Ancestor() switch
    {
        _ when reference.IsWrite => $"'{name}' is given another value",
        _ when (reference.Usage & ReferenceUsage.Delete) != 0 => $"'{name}' is deleted",
        NewExpression creation when creation.Callee == identifier => $"'{name}' is constructed with 'new'",
        MemberExpression { Computed: false,
            Property: Identifier { Name: "call" or "apply" or "bind" } member } access when access.Object == identifier =>
            $"'{name}' is used through '{member.Name}'",
        MemberExpression access when access.Object == identifier => $"A member of '{name}' is used",
        TaggedTemplateExpression => $"'{name}' is called with a template",
        CallExpression or NewExpression or SpreadElement => $"'{name}' is passed on to another function",
        VariableDeclarator or AssignmentPattern => $"'{name}' gets another name",
        AssignmentExpression { Left: Identifier } => $"'{name}' gets another name",
        AssignmentExpression or Property or ArrayExpression or PropertyDefinition => $"'{name}' is stored",
        ReturnStatement or ArrowFunctionExpression or YieldExpression => $"'{name}' is handed out by a function",
        ExportSpecifier or ExportDefaultDeclaration => $"'{name}' is exported",
        _ => $"'{name}' is used as a value",
    };
}
