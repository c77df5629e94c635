using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;
using Ringfence.Scripts.Rules;

namespace Ringfence.Scripts;

/// <summary>
/// Decides whether a script may run under a policy. The same text and the same policy give the same report in the editor, in the build
/// and at run time.
/// </summary>
public static class ScriptCheck
{
    /// <summary>Checks a script. Never throws for what is in the text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">What it is checked against; the strict defaults when left out.</param>
    /// <param name="cancellationToken">Looked at every few thousand steps.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ScriptReport Run(string source, ScriptCheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ScriptCheckOptions();
        ScriptPreset preset = options.Preset ?? options.Policy.Scripts.Preset;
        ScriptSettings settings = new(options.Policy, preset);
        List<Finding> findings = [];
        ParseResult parsed = EcmascriptParser.Parse(
            source ?? throw new ArgumentNullException(nameof(source)), ParseOptionsOf(options, settings), cancellationToken);
        foreach (SyntaxError error in parsed.Errors)
        {
            // What is no script cannot be judged, so no policy can grade this one down.
            findings.Add(ScriptRules.SyntaxError.At(options.File, error.Range, error.Message));
        }

        if (parsed.Success) CheckTree(parsed.Program, options.File, settings, findings, cancellationToken);
        return new ScriptReport(VerdictOf(findings), FindingOrder.ByPlace(findings), preset);
    }

    private static void CheckTree(
        Program program, string file, ScriptSettings settings, List<Finding> findings, CancellationToken cancellation)
    {
        ScopeTree scopes = ScopeAnalysis.Analyze(program, null, cancellation);
        RuleWalker walker = new(RuleTable.ByType, cancellation);
        ScriptRuleContext context = new(file, program, scopes, settings, findings, walker);
        foreach (IScriptRule rule in RuleTable.All) rule.CheckProgram(context);
        walker.Run(context);
    }

    private static ParseOptions ParseOptionsOf(ScriptCheckOptions options, ScriptSettings settings)
    {
        bool isAgentScript = settings.Preset == ScriptPreset.AgentScript;
        bool isModule = !isAgentScript && options.File.EndsWith(".mjs", StringComparison.OrdinalIgnoreCase);
        SourceType type = options.SourceType ?? (isModule ? SourceType.Module : SourceType.Script);
        return new ParseOptions
        {
            SourceType = type,
            Strict = isAgentScript,
            AnnexB = !isAgentScript,
            AllowTopLevelAwait = isAgentScript,
            AllowTopLevelReturn = isAgentScript,
            MaxLength = settings.Policy.Limits.MaxSourceBytes,
            MaxNesting = settings.Policy.Limits.MaxNesting,
        };
    }

    private static ScriptVerdict VerdictOf(List<Finding> findings)
    {
        if (findings.Exists(finding => finding.Severity == Severity.Error)) return ScriptVerdict.Refused;
        return findings.Exists(finding => finding.Severity == Severity.Warning) ? ScriptVerdict.AcceptedWithWarnings : ScriptVerdict.Accepted;
    }
}
