using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>
/// RF4029: declarations of, and assignments to, names that begin as the host's do. A name of nothing but underscores is nobody's.
/// </summary>
internal sealed class ReservedNameRule : ProgramRule
{
    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.ReservedName];

    public override void CheckProgram(ScriptRuleContext context)
    {
        foreach (Variable variable in context.Scopes.Variables)
        {
            if (!IsReserved(variable.Name, context)) continue;
            foreach (Declaration declaration in variable.Declarations)
            {
                // A class declaration declares its name twice, outside and inside.
                if (declaration is not { Kind: VariableKind.ClassName, Node: ClassDeclaration }) Report(declaration.Identifier, context);
            }
        }

        foreach (FreeVariable free in context.Scopes.FreeVariables)
        {
            if (!IsReserved(free.Name, context)) continue;
            foreach (Reference reference in free.References)
            {
                if (reference.IsWrite) Report(reference.Identifier, context);
            }
        }
    }

    private static bool IsReserved(string name, ScriptRuleContext context) =>
        context.Settings.IsReserved(name) && name.Trim('_').Length > 0;

    private static void Report(Identifier name, ScriptRuleContext context)
    {
        string prefix = context.Settings.Scripts.ReservedPrefixes.First(prefix => name.Name.StartsWith(prefix, StringComparison.Ordinal));
        context.Report(
            ScriptRules.ReservedName, name,
            $"Names that begin with {Quoted.Name(prefix)} are reserved for the host, and {Quoted.Name(name.Name)} could stand in for "
                + "one of them. Choose another name.");
    }
}
