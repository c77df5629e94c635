using Ringfence.Findings;

namespace Ringfence.Plugins;

/// <summary>A value and where it stands in its file.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Range">Where it stands, quotes included.</param>
public readonly record struct Located<T>(T Value, TextRange Range);
