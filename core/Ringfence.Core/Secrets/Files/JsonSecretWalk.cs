using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Secrets.Surroundings;

namespace Ringfence.Secrets.Files;

/// <summary>Judges every string of a JSON document: by what is in it, and by the path it stands under.</summary>
internal sealed class JsonSecretWalk(List<FileSecret> found)
{
    // Far more than any setting has; a deeper path only repeats its parents.
    private const int LongestPath = 200;

    internal void Walk(JsonNode node, string path)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var property in json.Properties)
                {
                    var child = path.Length is 0 or > LongestPath ? property.Name : path + ":" + property.Name;
                    Walk(property.Value, child);
                }

                break;
            case JsonArray array:
                foreach (var item in array.Items)
                {
                    Walk(item, path);
                }

                break;
            case JsonString text:
                Judge(text, path);
                break;
        }
    }

    private void Judge(JsonString text, string path)
    {
        var any = false;
        foreach (var match in SecretScanner.ScanText(text.Value))
        {
            any = true;
            found.Add(new FileSecret(
                RangeOf(text, match.Start, match.End), text.Value.Substring(match.Start, match.Length), match.Detector, match.Confidence,
                SecretFileScanner.NameOf(text.Value, match)));
        }

        if (!any && SecretAssignment.Judge(path, text.Value).Confidence is { } confidence)
        {
            found.Add(new FileSecret(RangeOf(text, 0, text.Value.Length), text.Value, SurroundingDetectors.NamedSecret, confidence, path));
        }
    }

    /// <summary>The exact place when there is no escape in the string; the whole string between its quotes otherwise.</summary>
    private static TextRange RangeOf(JsonString text, int start, int end)
    {
        var range = text.Range;
        var first = range.StartColumn + 1;
        return range.EndColumn - range.StartColumn - 2 == text.Value.Length
            ? new TextRange(range.StartLine, first + start, range.StartLine, first + end)
            : new TextRange(range.StartLine, first, range.EndLine, range.EndColumn - 1);
    }
}
