namespace Ringfence.Analyzers.Flow;

/// <summary>
/// Calls that give back what they were given in another form: members of the value itself, extensions of it, and the libraries' own decoders, parsers
/// and readers. A call of anything else may have checked or replaced the value.
/// </summary>
internal static class PassThroughs
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "Convert", "Encoding", "WebUtility", "HttpUtility", "Uri", "JsonSerializer", "JsonConvert", "JsonDocument", "JsonNode", "JObject", "JToken", "JArray",
        "Path", "Task", "ValueTask", "Regex", "StreamReader", "StringReader", "BinaryReader", "BufferedStream", "XDocument", "XElement", "XmlReader",
        "StringSegment", "HttpClientJsonExtensions", "HttpRequestJsonExtensions",
    };

    /// <summary>The value that the result has its content from, or null when that cannot be said.</summary>
    internal static FlowValue? OriginOf(CallValues call)
    {
        if (TextEvaluator.SourceOf(call.ReceiverValue) is not null)
        {
            return call.ReceiverValue;
        }

        var method = call.Method;
        if (method.IsExtensionMethod)
        {
            return method.DeclaringSyntaxReferences.IsEmpty ? call.ValueAt(0) : null;
        }

        if (!Types.Contains(method.ContainingType.Name))
        {
            return null;
        }

        for (var i = 0; i < call.Count; i++)
        {
            if (TextEvaluator.SourceOf(call.ValueAt(i)) is not null)
            {
                return call.ValueAt(i);
            }
        }

        return null;
    }
}
