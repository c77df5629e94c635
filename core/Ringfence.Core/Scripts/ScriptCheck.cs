using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Scripts.Plan;
using Ringfence.Scripts.Plan.Building;
using Ringfence.Scripts.Plan.Flow;
using Ringfence.Scripts.PreScan;
using Ringfence.Scripts.Rules;
using Ringfence.Scripts.Score;

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
        ScriptSettings settings = ScriptSettings.Of(options.Policy, preset);
        List<Finding> findings = [];
        ParseOptions parseOptions = ParseOptionsOf(options, settings);
        _ = source ?? throw new ArgumentNullException(nameof(source));
        bool isReadable = PreScan(source, options.File, settings, parseOptions, findings, cancellationToken);
        ParseResult? parsed = isReadable ? EcmascriptParser.Parse(source, parseOptions, cancellationToken) : null;
        foreach (SyntaxError error in parsed?.Errors ?? [])
        {
            // What is no script cannot be judged, so no policy can grade this one down.
            findings.Add(ScriptRules.SyntaxError.At(options.File, error.Range, error.Message));
        }

        ContentDigest digest = ContentDigest.ComputeUtf8(source);
        CallPlan? plan = null;
        ScriptScore? score = null;
        if (parsed is { Success: true }) (plan, score) = CheckTree(parsed.Program, options.File, settings, findings, cancellationToken);
        score ??= ScriptScore.NotAnalysed(findings.Count > 0 ? findings[0].Range : TextRange.FileStart, "the text is no script");
        return new ScriptReport(VerdictOf(findings), FindingOrder.ByPlace(findings), preset, digest, score, plan);
    }

    /// <summary>Looks at the text before anything parses it.</summary>
    /// <returns>Whether parsing it makes sense: it is neither too large nor nested too deep.</returns>
    private static bool PreScan(
        string source, string file, ScriptSettings settings, ParseOptions options, List<Finding> findings, CancellationToken cancellation)
    {
        bool htmlComments = options.AnnexB && options.SourceType != SourceType.Module;
        ScriptPreScanLimits limits = ScriptPreScanLimits.From(settings.Policy.Limits);
        bool isReadable = true;
        foreach (Finding finding in ScriptPreScan.Run(source, limits, file, htmlComments, cancellation).Findings)
        {
            if (finding.Rule == PreScanRules.TooLarge || finding.Rule == PreScanRules.NestedTooDeeply)
            {
                // What is not read cannot be judged, so no policy can grade this one down: it raises the limit instead.
                findings.Add(finding);
                isReadable = false;
            }
            else if (settings.SeverityOf(finding.Rule) is { } severity)
            {
                findings.Add(finding with { Severity = severity });
            }
        }

        return isReadable;
    }

    private static (CallPlan Plan, ScriptScore Score) CheckTree(
        Program program, string file, ScriptSettings settings, List<Finding> findings, CancellationToken cancellation)
    {
        bool isAgentScript = settings.Preset == ScriptPreset.AgentScript;
        ScopeTree scopes = ScopeAnalysis.Analyze(program, new ScopeOptions { Strict = isAgentScript, AnnexB = !isAgentScript },
            cancellation);
        RuleWalker walker = new(settings, cancellation);
        ScriptRuleContext context = new(file, program, scopes, settings, findings, walker, cancellation);
        foreach (IScriptRule rule in settings.RulesOfProgram) rule.CheckProgram(context);

        walker.Run(context);
        ScriptFlow flow = ScriptFlow.Of(scopes, context.Constants, settings, cancellation);
        (CallPlan plan, PlanEvaluator facts) = CallPlan.Of(scopes, flow, program.Source, cancellation);
        ScriptScore score = ScoreCalculator.Run(scopes, flow, plan, facts, program.Source, cancellation);
        if (ScoreFindings.Of(score, settings, file) is { } finding) findings.Add(finding);
        return (plan, score);
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
        return findings.Exists(finding => finding.Severity == Severity.Warning) ? ScriptVerdict.AcceptedWithWarnings
            : ScriptVerdict.Accepted;
    }
}
