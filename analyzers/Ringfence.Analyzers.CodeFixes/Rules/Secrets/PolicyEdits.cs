using System.Globalization;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Policy;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Adds entries to <c>secrets.accepted</c> of a policy and leaves the rest of the text as it is.</summary>
internal static class PolicyEdits
{
    private const int DaysAccepted = 90;
    private const string Reason = "Write here why this may stay.";

    /// <summary>The text of a policy that says nothing yet.</summary>
    internal static string Empty { get; } = "{\n  \"$schema\": \"" + PolicyReader.SchemaAddress + "\"\n}\n";

    /// <summary>The policy's text with the entry, or null when the text is no policy one can add to.</summary>
    internal static SourceText? Add(SourceText text, AcceptedSecretEntry entry, DateTime today)
    {
        var written = text.ToString();
        if (JsonParser.Parse(written) is not { Success: true, Root: JsonObject root })
        {
            return null;
        }

        var known = PolicyReader.Read(written, PolicyReader.FileName).Policy.Secrets.Accepted;
        var fingerprint = known.Count > 0 ? known[0].Fingerprint.WithSameSalt(entry.Value) : SecretFingerprint.Compute(entry.Value, RandomSalt());
        var lines = new[]
        {
            "{",
            $"  \"fingerprint\": \"{fingerprint}\",",
            $"  \"file\": \"{entry.File.Replace("\"", "\\\"")}\",",
            $"  \"reason\": \"{Reason}\",",
            $"  \"expires\": \"{today.AddDays(DaysAccepted).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"",
            "}",
        };
        var end = written.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        return Plan(text, root, lines) is { } change
            ? text.WithChanges(new TextChange(new TextSpan(change.Position, 0), change.Text.Replace("\n", end)))
            : null;
    }

    private static (int Position, string Text)? Plan(SourceText text, JsonObject root, string[] entry)
    {
        if (!root.TryGet("secrets", out var secrets))
        {
            var section = Enclosed(["\"secrets\": {", "  \"accepted\": ["], Indented(entry, 4), ["  ]", "}"]);
            return Append(text, root.Properties.Count == 0 ? null : root.Properties[root.Properties.Count - 1].Value.Range, root.Range, section, 2);
        }

        if (secrets.Value is not JsonObject parent)
        {
            return null;
        }

        if (!parent.TryGet("accepted", out var accepted))
        {
            var section = Enclosed(["\"accepted\": ["], Indented(entry, 2), ["]"]);
            return Append(text, parent.Properties.Count == 0 ? null : parent.Properties[parent.Properties.Count - 1].Value.Range, parent.Range, section, 4);
        }

        return accepted.Value is JsonArray array
            ? Append(text, array.Items.Count == 0 ? null : array.Items[array.Items.Count - 1].Range, array.Range, entry, 6)
            : null;
    }

    /// <summary>Behind the last member, or right behind the opening bracket.</summary>
    private static (int Position, string Text) Append(SourceText text, TextRange? last, TextRange whole, string[] lines, int indentation)
    {
        var block = string.Join("\n", Indented(lines, indentation));
        return last is { } member
            ? (Offset(text, member.EndLine, member.EndColumn), ",\n" + block)
            : (Offset(text, whole.StartLine, whole.StartColumn) + 1, "\n" + block + (whole.StartLine == whole.EndLine ? "\n" + new string(' ', indentation - 2) : string.Empty));
    }

    // Spreading an array needs spans, which the oldest host does not have.
    private static string[] Enclosed(string[] head, string[] body, string[] tail) => Enumerable.ToArray(head.Concat(body).Concat(tail));

    private static string[] Indented(string[] lines, int indentation) => Array.ConvertAll(lines, line => new string(' ', indentation) + line);

    private static int Offset(SourceText text, int line, int column) => text.Lines[line - 1].Start + column - 1;

    private static byte[] RandomSalt()
    {
        var salt = new byte[SecretFingerprint.SaltBytes];
        using var random = RandomNumberGenerator.Create();
        random.GetBytes(salt);
        return salt;
    }
}
