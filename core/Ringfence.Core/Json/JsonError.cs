using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>Why a text was refused as JSON.</summary>
/// <param name="Kind">The kind of mistake.</param>
/// <param name="Message">What was found and what was expected, as a part of a sentence: lower case, no full stop. Never shows a string's
/// content.</param>
/// <param name="Range">Where.</param>
public sealed record JsonError(JsonErrorKind Kind, string Message, TextRange Range);
