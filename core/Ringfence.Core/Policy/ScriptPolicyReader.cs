using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Scripts;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>Reads the section <c>scripts</c>.</summary>
/// <param name="report">Takes a place, the message and what to write instead.</param>
/// <param name="checkKeys">Reports keys of an object that nobody reads: the object, its place in words, the keys.</param>
internal sealed class ScriptPolicyReader(Action<TextRange, string, string?> report, Action<JsonObject, string, string[]> checkKeys)
{
    private static readonly string[] Keys =
        ["preset", "rules", "globals", "disallowed", "reservedPrefixes", "tools", "calls", "loops", "score"];
    private static readonly string[] ToolKeys = ["function", "allowed"];
    private static readonly string[] ScoreKeys = ["warn", "block", "words"];
    private readonly EntryListReader _lists = new(report);

    internal ScriptPolicy Read(JsonObject scripts)
    {
        checkKeys(scripts, "'scripts'", Keys);
        var policy = ReadTools(scripts, ScriptPolicy.Default with { Preset = ReadPreset(scripts) });
        var globals = _lists.ReadNames(scripts, "globals", "scripts.globals", "inventory");
        var disallowed = _lists.ReadNames(scripts, "disallowed", "scripts.disallowed", "localStorage");
        CheckContradictions(scripts, [.. globals ?? [], policy.ToolFunction], disallowed ?? []);
        return ReadScore(scripts, policy with
        {
            Rules = new ScriptRuleGradesReader(report, checkKeys).Read(scripts),
            Globals = globals ?? policy.Globals,
            Disallowed = disallowed ?? policy.Disallowed,
            ReservedPrefixes = _lists.ReadNames(scripts, "reservedPrefixes", "scripts.reservedPrefixes", "__") ?? policy.ReservedPrefixes,
            Calls = new ScriptCallRulesReader(report, checkKeys).Read(scripts),
            Loops = ReadLoops(scripts),
        });
    }

    private ScriptPreset ReadPreset(JsonObject scripts)
    {
        if (!scripts.TryGet("preset", out var property)) return ScriptPolicy.Default.Preset;
        if (ScriptPresetNames.TryParse((property.Value as JsonString)?.Value, out var preset)) return preset;

        RefuseName(property.Value, "'scripts.preset' must be \"agentscript\", \"strict\", \"secure\", \"standard\" or "
            + "\"permissive\"", ScriptPresetNames.All);
        return preset;
    }

    private ScriptPolicy ReadTools(JsonObject scripts, ScriptPolicy policy)
    {
        if (Section(scripts, "tools", "scripts.tools") is not { } tools) return policy;

        checkKeys(tools, "'scripts.tools'", ToolKeys);
        if (tools.TryGet("function", out var function))
        {
            if (function.Value is JsonString name
                && ScriptNames.IsIdentifier(name.Value)) policy = policy with { ToolFunction = name.Value };
            else Refuse(function.Value, "'scripts.tools.function' must be the name of a function, for example \"callTool\"");
        }

        return policy with
        {
            AllowedTools = _lists.Read(tools, "allowed", "scripts.tools.allowed",
                "a tool's name, or its beginning followed by '*', for example \"orders.*\"", ScriptNames.IsToolPattern),
        };
    }

    private List<ScriptLoop>? ReadLoops(JsonObject scripts)
    {
        var names = _lists.Read(scripts, "loops", "scripts.loops",
            "\"for\", \"for-of\", \"for-in\", \"while\" or \"do-while\"", static text => ScriptLoopNames.TryParse(text, out _));
        return names?.ConvertAll(static name => ScriptLoopNames.TryParse(name, out var loop) ? loop : default);
    }

    private ScriptPolicy ReadScore(JsonObject scripts, ScriptPolicy policy)
    {
        if (Section(scripts, "score", "scripts.score") is not { } score) return policy;

        checkKeys(score, "'scripts.score'", ScoreKeys);
        var warn = ScriptNumber.Read(score, "warn", "scripts.score.warn", 1, 100, policy.WarnScore, Refuse);
        var block = ScriptNumber.Read(score, "block", "scripts.score.block", 1, 100, policy.BlockScore, Refuse);
        if (warn > block)
        {
            var written = score.TryGet("warn", out var property) || score.TryGet("block", out property) ? property.Value : score;
            report(written.Range, FormattableString.Invariant(
                $"'scripts.score.warn' must be at most 'scripts.score.block'; they are {warn} and {block}"), null);
        }

        return policy with
        {
            WarnScore = warn, BlockScore = block, ScoreWords = new ScriptScoreWordsReader(report, checkKeys).Read(score),
        };
    }

    /// <summary>What the host supplies and scripts may not use would be one or the other, depending on who reads the policy.</summary>
    private void CheckContradictions(JsonObject scripts, List<string> supplied, List<string> disallowed)
    {
        if (!disallowed.Exists(supplied.Contains) || !scripts.TryGet("disallowed", out var property)) return;

        foreach (var item in ((JsonArray)property.Value).Items)
        {
            if (item is JsonString name && supplied.Contains(name.Value))
            {
                report(item.Range, $"{Quoted.Name(name.Value)} is in 'scripts.disallowed', but the policy supplies it; remove it from "
                    + $"one of the two", null);
            }
        }
    }

    private JsonObject? Section(JsonObject parent, string key, string path)
    {
        if (!parent.TryGet(key, out var property)) return null;
        if (property.Value is JsonObject section) return section;

        Refuse(property.Value, $"'{path}' must be an object");
        return null;
    }

    private void RefuseName(JsonNode node, string mustBe, IReadOnlyList<string> names)
    {
        if (node is JsonString text && NearestName.Of(text.Value, names) is { } nearest) report(node.Range, $"{mustBe}; did you mean "
            + $"\"{nearest}\"?", $"\"{nearest}\"");
        else Refuse(node, mustBe);
    }

    private void Refuse(JsonNode node, string mustBe) => report(node.Range, $"{mustBe}; found {JsonWords.Describe(node)}", null);
}
