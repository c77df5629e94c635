using System.Text.Json.Nodes;
using Ringfence.Policy;

namespace Ringfence.Core.Tests.Policy;

/// <summary>The part of the JSON Schema about the project's own ways of data.</summary>
internal static class FlowSchema
{
    internal static JsonObject Section() => Object("The project's own ways of data, beside the libraries that Ringfence knows.", new JsonObject
    {
        ["sinks"] = Object("Members that take a text which something runs.", new JsonObject
        {
            ["sqlStatement"] = Members("Members that take a whole SQL statement.", FlowMember.Pattern),
            ["sqlFragment"] = Members("Members that take a piece of an SQL statement, such as a condition.", FlowMember.Pattern),
        }),
        ["sources"] = Object("Members whose values somebody outside of the program writes, by who that is.", Sources()),
        ["sanitizers"] = Members("Members whose values are harmless in a statement, whatever went in.", FlowMember.Pattern),
        ["safeTypes"] = Members("Types whose text nobody can choose freely.", FlowMember.TypePattern),
    });

    private static JsonObject Sources()
    {
        JsonObject sources = [];
        foreach (var name in FlowSourceNames.All) sources[name] = Members($"Members that give what comes from there: {name}.", FlowMember.Pattern);
        return sources;
    }

    private static JsonObject Members(string description, string pattern) => new()
    {
        ["description"] = description,
        ["type"] = "array",
        ["maxItems"] = ScriptNames.Most,
        ["uniqueItems"] = true,
        ["items"] = new JsonObject { ["type"] = "string", ["maxLength"] = FlowMember.Longest, ["pattern"] = pattern },
    };

    private static JsonObject Object(string description, JsonObject properties) => new()
    {
        ["description"] = description, ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties,
    };
}
