using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A hole that may hold any text.</summary>
/// <param name="Part">The hole.</param>
/// <param name="Label">Where its value comes from, callers and assignments elsewhere counted in.</param>
/// <param name="From">The place in another method that the value comes from, or null.</param>
/// <param name="Position">Where in the statement it stands.</param>
internal sealed record JudgedHole(Part Part, PartLabel Label, Part? From, SqlPosition Position);
