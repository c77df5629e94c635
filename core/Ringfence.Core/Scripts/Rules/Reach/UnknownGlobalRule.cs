using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4024.</summary>
internal sealed class UnknownGlobalRule : ProgramRule
{
    private const int MostHints = 16;
    private const int MostCandidates = 256;

    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.UnknownGlobal];

    public override void CheckProgram(ScriptRuleContext context)
    {
        if (!context.Settings.HasClosedGlobals) return;
        int hints = 0;
        foreach (FreeVariable free in context.Scopes.FreeVariables)
        {
            if (free.IsOnlyTypeof || context.Settings.IsKnownGlobal(free.Name) || IsOfAnotherRule(free.Name, context)) continue;
            string? near = hints++ < MostHints ? NearestName.Of(free.Name, Candidates(context)) : null;
            foreach (Reference reference in free.References)
            {
                if ((reference.Usage & ReferenceUsage.Typeof) == 0) context.Report(ScriptRules.UnknownGlobal,
                    reference.Identifier, MessageOf(reference, near),
                    near);
            }
        }
    }

    private static string MessageOf(Reference reference, string? near)
    {
        string name = Quoted.Name(reference.Name);
        string fact = reference.IsWrite && !reference.IsRead
            ? $"{name} is given a value but never declared, so it would become a global that every other script sees."
            : $"{name} is neither declared in the script nor given to it, so the script fails here.";
        string remedy = reference.IsWrite && !reference.IsRead
            ? "Declare it with 'let' or 'const'."
            : "Declare it, or list it under 'scripts.globals' if the host supplies it.";
        return near is null ? $"{fact} {remedy}" : $"{fact} Did you mean {Quoted.Name(near)}? {remedy}";
    }

    private static bool IsOfAnotherRule(string name, ScriptRuleContext context) =>
        context.Settings.IsDisallowed(name) || DynamicCodeRule.Owns(name) || HostNames.HostOf(name) is not null || GlobalNames.IsRoot(name)
        || PropertyKeys.IsPrototypeKey(name) || ReflectionRule.Owns(name);

    private static IEnumerable<string> Candidates(ScriptRuleContext context) =>
        context.Settings.Definition.Globals
            .Concat(context.Settings.Scripts.Globals.Take(MostCandidates))
            .Append(context.Settings.Scripts.ToolFunction)
            .Concat(context.Scopes.Variables.Select(static x => x.Name).Where(static name => name.Length > 2).Take(MostCandidates));
}
