using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Ringfence.TestKit.Reporting;

namespace Ringfence.TestKit.Running;

/// <summary>How messages are written: one sentence without a full stop, or several that each end with one.</summary>
public static partial class MessageWording
{
    /// <summary>What is wrong with the wording of a message, as the end of a sentence about it; null when nothing is.</summary>
    public static string? Problem(string message)
    {
        if (message.Length == 0 || message.Trim().Length != message.Length)
        {
            return message.Length == 0 ? "has an empty message" : "has a message that begins or ends with white space";
        }

        if (message.AsSpan().ContainsAny('\r', '\n'))
        {
            return "has a message with a line break";
        }

        // What stands in quotes is somebody's name or code, not our sentence.
        var sentence = Quoted().Replace(message, "'x'");
        var several = SentenceEnd().IsMatch(sentence);
        return several && sentence[^1] is not ('.' or '?' or '!') ? "has a message of several sentences whose last one has no full stop"
            : !several && sentence[^1] == '.' ? "has a message of one sentence that ends with a full stop"
            : null;
    }

    internal static string? Problem(Diagnostic diagnostic)
    {
        var message = DiagnosticText.Message(diagnostic);
        var hole = Placeholder().Match(diagnostic.Descriptor.MessageFormat.ToString(null));
        return hole.Success && message.Contains(hole.Value, StringComparison.Ordinal)
            ? $"has a message with the unfilled placeholder '{hole.Value}'"
            : Problem(message);
    }

    [GeneratedRegex(@"'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[.!?] +\S")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Placeholder();
}
