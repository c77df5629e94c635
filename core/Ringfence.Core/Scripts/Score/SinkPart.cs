using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Score;

/// <summary>A part of what a tool is given.</summary>
/// <param name="Key">The key it stands under; empty when it has none.</param>
/// <param name="Place">Its place in the graph.</param>
/// <param name="Node">The expression.</param>
internal readonly record struct SinkPart(string Key, int Place, Node Node);
