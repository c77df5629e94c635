using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Policy;

/// <summary>Reads the section <c>flow</c>.</summary>
/// <param name="report">Takes a place, the message and what to write instead.</param>
/// <param name="checkKeys">Reports keys of an object that nobody reads: the object, its place in words, the keys.</param>
internal sealed class FlowPolicyReader(Action<TextRange, string, string?> report, Action<JsonObject, string, string[]> checkKeys)
{
    private static readonly string[] Keys = ["sinks", "sources", "sanitizers", "safeTypes"];
    private static readonly string[] SinkKeys = ["sqlStatement", "sqlFragment"];
    private readonly EntryListReader _lists = new(report);

    internal FlowPolicy Read(JsonObject flow)
    {
        checkKeys(flow, "'flow'", Keys);
        var sinks = Section(flow, "sinks", SinkKeys);
        return new FlowPolicy
        {
            SqlStatements = sinks is null ? [] : ReadMembers(sinks, "sqlStatement", "flow.sinks.sqlStatement", "Acme.Data.Store.Run(sql)", mayBeAll: false),
            SqlFragments = sinks is null ? [] : ReadMembers(sinks, "sqlFragment", "flow.sinks.sqlFragment", "Acme.Data.Query.Where(condition)", mayBeAll: false),
            Sources = ReadSources(flow),
            Sanitizers = ReadMembers(flow, "sanitizers", "flow.sanitizers", "Acme.Data.Names.Quote", mayBeAll: true),
            SafeTypes = _lists.Read(flow, "safeTypes", "flow.safeTypes", "the full name of a type, for example \"Acme.Orders.OrderNumber\"",
                FlowMember.IsType) ?? [],
        };
    }

    private Dictionary<FlowSource, IReadOnlyList<FlowMember>> ReadSources(JsonObject flow)
    {
        var sources = new Dictionary<FlowSource, IReadOnlyList<FlowMember>>();
        if (Section(flow, "sources", [.. FlowSourceNames.All]) is not { } section) return sources;

        for (var i = 0; i < FlowSourceNames.All.Count; i++)
        {
            var name = FlowSourceNames.All[i];
            var members = ReadMembers(section, name, "flow.sources." + name, "Acme.Web.Call.Argument", mayBeAll: true);
            if (members.Count > 0) sources.Add((FlowSource)i, members);
        }

        return sources;
    }

    private List<FlowMember> ReadMembers(JsonObject parent, string key, string path, string example, bool mayBeAll) => _lists.Parse(
        parent, key, path,
        mayBeAll
            ? $"a member with its type, for example \"{example}\", or \"*\" in place of the member for all of them"
            : $"a member with its type, and the parameter where it has one, for example \"{example}\"",
        text => FlowMember.TryParse(text) is { } member && (mayBeAll ? member.Parameter is null : member.Member != "*") ? member : null) ?? [];

    private JsonObject? Section(JsonObject parent, string key, string[] keys)
    {
        if (!parent.TryGet(key, out var property)) return null;
        if (property.Value is not JsonObject section)
        {
            report(property.Value.Range, $"'flow.{key}' must be an object; found {JsonWords.Describe(property.Value)}", null);
            return null;
        }

        checkKeys(section, $"'flow.{key}'", keys);
        return section;
    }
}
