namespace Ringfence.Core.Tests.Ecmascript.Scopes.Engine;

/// <summary>A program and what the analysis says about the references in it, by their offsets.</summary>
internal sealed record ProgramFacts(string Text, Dictionary<int, ReferenceFacts> References);
