using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Something wrong within a constant text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Shown">What the message shows first.</param>
/// <param name="Detail">What the message shows last, or null when it shows two things only.</param>
/// <param name="Edits">What to write instead, in order; empty when only a person can tell.</param>
internal sealed record SqlTextFinding(
    DiagnosticDescriptor Rule, int Start, int End, string Shown, string? Detail, params SqlTextEdit[] Edits);

/// <summary>A change of a text.</summary>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends; the start where something is only added.</param>
/// <param name="NewText">What comes there.</param>
internal sealed record SqlTextEdit(int Start, int End, string NewText);
