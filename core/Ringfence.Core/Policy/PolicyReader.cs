using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Policy;

/// <summary>Reads <c>ringfence.json</c>. Reports everything that is wrong at once and never throws on what is in the file.</summary>
public static class PolicyReader
{
    /// <summary>The name of the policy file; it stands beside the project file.</summary>
    public const string FileName = "ringfence.json";

    /// <summary>The address of the JSON Schema, for <c>$schema</c>.</summary>
    public const string SchemaAddress = "https://ringfence.dev/schemas/ringfence-1.json";

    /// <summary>Reads a policy from bytes in UTF-8, at most 1 MiB.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The name of the file for the findings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PolicyReadResult Read(byte[] utf8, string file) =>
        Read(JsonParser.ParseUtf8(utf8), file ?? throw new ArgumentNullException(nameof(file)));

    /// <summary>Reads a policy from a text, at most 1,048,576 UTF-16 units.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The name of the file for the findings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PolicyReadResult Read(string text, string file) =>
        Read(JsonParser.Parse(text), file ?? throw new ArgumentNullException(nameof(file)));

    private static PolicyReadResult Read(JsonParseResult json, string file)
    {
        var findings = json.Errors
            .Select(e => PolicyRules.Malformed.At(file, e.Range, $"The policy is not valid JSON: {e.Message}"))
            .ToList();
        var policy = RingfencePolicy.Default;
        if (json.Root is JsonObject root)
        {
            policy = new PolicyDocument(file, findings).Read(root);
        }
        else if (json.Root is { } other)
        {
            findings.Add(PolicyRules.Malformed.At(
                file, other.Range,
                $"The policy must be a JSON object such as {{ \"level\": \"strict\" }}; found {JsonWords.Describe(other)}"));
        }

        return new PolicyReadResult(policy, FindingOrder.ByPlace(findings));
    }
}
