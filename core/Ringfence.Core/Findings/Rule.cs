namespace Ringfence.Findings;

/// <summary>What is known of a rule before it finds anything. Gates show it; they never restate it.</summary>
public sealed class Rule
{
    /// <summary>Where the page of a rule is found: this and the rule's id.</summary>
    public const string HelpLinkBase = "https://ringfence.dev/rules/";

    /// <summary>Describes a rule.</summary>
    /// <param name="id">The identity, <c>RF</c> and four digits.</param>
    /// <param name="title">The problem in a few words, without a full stop.</param>
    /// <param name="severity">The severity of its findings unless the user grades it otherwise.</param>
    /// <param name="category">The category, from <see cref="RuleCategory"/>.</param>
    /// <param name="description">Why it matters, in full sentences.</param>
    /// <param name="cwe">The number in the Common Weakness Enumeration, or 0 when none fits.</param>
    public Rule(string id, string title, Severity severity, string category, string description, int cwe)
    {
        Id = new RuleId(id);
        Title = title;
        Severity = severity;
        Category = category;
        Description = description;
        Cwe = cwe;
    }

    /// <summary>The identity.</summary>
    public RuleId Id { get; }

    /// <summary>The problem in a few words.</summary>
    public string Title { get; }

    /// <summary>The severity unless the user grades it otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The category, from <see cref="RuleCategory"/>.</summary>
    public string Category { get; }

    /// <summary>Why it matters, in full sentences.</summary>
    public string Description { get; }

    /// <summary>The number in the Common Weakness Enumeration, or 0 when none fits.</summary>
    public int Cwe { get; }

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => HelpLinkBase + Id.Value;

    /// <summary>Makes a finding of this rule.</summary>
    /// <param name="file">The file as the gate knows it; the runtime passes a name relative to the app.</param>
    /// <param name="range">Where in the file.</param>
    /// <param name="message">The fact, the risk, the remedy.</param>
    /// <param name="fix">What to write instead, when that fits in a few words.</param>
    public Finding At(string file, TextRange range, string message, string? fix = null) => new(this, file, range, message, fix);
}
