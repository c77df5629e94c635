using System.Globalization;
using Ringfence.Json;
using Ringfence.Secrets;

namespace Ringfence.Policy;

/// <summary>Reads <c>secrets.accepted</c>.</summary>
/// <param name="report">Takes a node and what it must be.</param>
/// <param name="checkKeys">Reports keys of an object that nobody reads: the object, its place in words, the keys.</param>
internal sealed class AcceptedSecretsReader(Action<JsonNode, string> report, Action<JsonObject, string, string[]> checkKeys)
{
    private const string Path = "secrets.accepted";
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] EntryKeys = ["fingerprint", "file", "reason", "expires"];

    internal IReadOnlyList<AcceptedSecret> Read(JsonObject secrets)
    {
        if (!secrets.TryGet("accepted", out var property))
        {
            return [];
        }

        if (property.Value is not JsonArray array || array.Items.Count > SecretPolicy.MostAccepted)
        {
            report(property.Value,
                FormattableString.Invariant($"'{Path}' must be an array of at most {SecretPolicy.MostAccepted} entries"));
            return [];
        }

        var entries = new List<AcceptedSecret>();
        var seen = new HashSet<(string, SecretFingerprint)>();
        foreach (var item in array.Items)
        {
            if (ReadEntry(item) is not { } entry)
            {
                continue;
            }

            if (seen.Add((entry.File, entry.Fingerprint)))
            {
                entries.Add(entry);
            }
            else
            {
                report(item, $"An entry in '{Path}' must stand once; this one repeats an earlier one, so remove it");
            }
        }

        return entries.AsReadOnly();
    }

    private AcceptedSecret? ReadEntry(JsonNode item)
    {
        if (item is not JsonObject entry)
        {
            report(item, $"An entry in '{Path}' must be an object with 'fingerprint', 'file', 'reason' and 'expires'");
            return null;
        }

        checkKeys(entry, $"an entry of '{Path}'", EntryKeys);
        var fingerprint = Read(entry, "fingerprint", "what the fix or the build writes: 'sf1-', 32 hexadecimal digits, '-' and 32 more",
            static text => SecretFingerprint.TryParse(text, out var value) ? value : null);
        var file = Read(entry, "file", "a path relative to the policy file with '/' between folders, for example \"src/Orders.cs\"",
            FileIn);
        var reason = Read(entry, "reason", FormattableString.Invariant($"a reason of 1 to {SecretPolicy.LongestReason} characters"),
            static text => text.Length <= SecretPolicy.LongestReason && text.Trim().Length > 0 ? text : null);
        var expires = Read(entry, "expires", "the last day it is accepted, for example \"2030-01-31\"", static text =>
            DateTime.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (object)day : null);
        return fingerprint is null || file is null || reason is null || expires is null
            ? null
            : new AcceptedSecret(fingerprint, file, reason, (DateTime)expires, entry.Range);
    }

    private T? Read<T>(JsonObject entry, string key, string mustBe, Func<string, T?> convert)
        where T : class
    {
        if (!entry.TryGet(key, out var property))
        {
            report(entry, $"An entry in '{Path}' must have '{key}', {mustBe}");
            return null;
        }

        if (property.Value is JsonString text && convert(text.Value) is { } value)
        {
            return value;
        }

        report(property.Value, $"'{key}' of an entry in '{Path}' must be {mustBe}");
        return null;
    }

    private static string? FileIn(string text) =>
        text.Length is 0 or > 1024 || text.Any(static c => c == '\\') || text[0] == '/' || text.StartsWith("./", StringComparison.Ordinal)
            ? null
            : text;
}
