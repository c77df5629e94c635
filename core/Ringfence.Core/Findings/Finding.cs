namespace Ringfence.Findings;

/// <summary>One thing found wrong: the result type of all three gates.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="File">The file as the gate knows it.</param>
/// <param name="Range">Where in the file.</param>
/// <param name="Message">The fact, the risk, the remedy. Never holds a secret.</param>
/// <param name="Fix">What to write instead, when that fits in a few words.</param>
public sealed record Finding(Rule Rule, string File, TextRange Range, string Message, string? Fix)
{
    /// <summary>The severity this finding was given: the rule's, unless the policy graded it otherwise.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary><c>file(line,column): severity id: message</c>, the form compilers print.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{File}({Range.StartLine},{Range.StartColumn}): {SeverityText} {Rule.Id}: {Message}");

    private string SeverityText => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
