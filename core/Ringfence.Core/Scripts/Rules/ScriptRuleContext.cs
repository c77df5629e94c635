using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;
using Ringfence.Scripts.Constants.Rehearsing;
using Ringfence.Scripts.Flow;
using Ringfence.Scripts.RegExps;
using Ringfence.Scripts.Rules.Reach;

namespace Ringfence.Scripts.Rules;

/// <summary>What a rule may ask while a script is checked, and where it reports.</summary>
internal sealed class ScriptRuleContext
{
    private readonly string _file;
    private readonly List<Finding> _findings;
    private readonly RuleWalker _walker;
    private readonly CancellationToken _cancellation;
    private MemberExpression? _member;
    private string[] _keys = [];

    internal ScriptRuleContext(
        string file, Program program, ScopeTree scopes, ScriptSettings settings, List<Finding> findings, RuleWalker walker,
        CancellationToken cancellation)
    {
        _file = file;
        _findings = findings;
        _walker = walker;
        _cancellation = cancellation;
        Program = program;
        Scopes = scopes;
        Settings = settings;
        Constants = new ConstantFolder(scopes);
    }

    internal Program Program { get; }

    internal ScriptText Source => Program.Source;

    internal ScopeTree Scopes { get; }

    /// <summary>The policy and the preset, resolved for this script.</summary>
    internal ScriptSettings Settings { get; }

    /// <summary>What expressions are known to be.</summary>
    internal ConstantFolder Constants { get; }

    /// <summary>What comes up when the script is gone through as an engine would. Found when it is first asked for.</summary>
    internal Rehearsal Rehearsal => field ??= Rehearsal.Of(Scopes, Constants, Settings.Policy.Limits, _cancellation);

    /// <summary>Which keys are harmless whatever they are.</summary>
    internal HarmlessKeys HarmlessKeys => field ??= new HarmlessKeys(Scopes, Constants);

    /// <summary>Where the last expression ends that asks for more than a limit allows.</summary>
    internal int ExhaustedUntil { get; set; }

    /// <summary>Functions that were looked at for calls by their names alone.</summary>
    internal Dictionary<Node, bool> PlainCalls { get; } = [];

    /// <summary>Variables that were looked at for calls of what is in them.</summary>
    internal Dictionary<Variable, bool> CalledVariables { get; } = [];

    /// <summary>The names a member can have, as far as they are known.</summary>
    internal IReadOnlyList<string> KeysOf(MemberExpression member)
    {
        if (member == _member) return _keys;
        _member = member;
        return _keys = [.. PropertyKeys.Of(member, this)];
    }

    /// <summary>
    /// The function, field or static block whose <c>this</c> is meant at the node that is being checked; null for the program's.
    /// </summary>
    internal Node? ThisOwner => _walker.ThisOwner;

    /// <summary>Where control goes. Found when it is first asked for.</summary>
    internal ControlFlow Flow => field ??= ControlFlow.Analyze(Program, Constants, Scopes, _cancellation);

    /// <summary>Tells how slow regular expressions can get; null when no rule asks.</summary>
    internal RegExpJudge? RegExps => Settings.AsksForSlowRegExps
        ? field ??= new RegExpJudge(RegExpComplexityLimits.Default, _cancellation) : null;

    internal CancellationToken Cancellation => _cancellation;

    /// <summary>The node above the one that is being checked; 1 is the one above that. Null beyond the root.</summary>
    internal Node? Ancestor(int distance = 0) => _walker.AncestorAt(distance);

    /// <summary>Whether a name means the global of the host, not a variable of the script.</summary>
    internal bool IsGlobal(Expression expression, string name) =>
        expression is Identifier identifier && identifier.Name == name && Scopes.GetReference(identifier) is { Variable: null };

    internal void Report(Rule rule, Node node, string message, string? fix = null) => Report(rule, node.Start, node.End, message, fix);

    internal void Report(Rule rule, int start, int end, string message, string? fix = null)
    {
        if (Settings.SeverityOf(rule) is not { } severity) return;
        _findings.Add(rule.At(_file, Source.GetRange(start, end), message, fix) with { Severity = severity });
    }
}
