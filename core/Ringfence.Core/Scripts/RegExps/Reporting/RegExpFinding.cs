using Ringfence.Findings;

namespace Ringfence.Scripts.RegExps.Reporting;

/// <summary>Something found in a regular expression of a script.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">The first UTF-16 unit in the script.</param>
/// <param name="End">One past the last UTF-16 unit in the script.</param>
/// <param name="Message">The fact, the risk, the remedy.</param>
/// <param name="Fix">What to write instead, or null when that is not simple.</param>
internal sealed record RegExpFinding(Rule Rule, int Start, int End, string Message, string? Fix);
