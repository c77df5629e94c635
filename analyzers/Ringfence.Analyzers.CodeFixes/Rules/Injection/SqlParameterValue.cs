namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A parameter by its name, without marker, and the source of its value.</summary>
internal readonly record struct SqlParameterValue(string Name, string Value);
