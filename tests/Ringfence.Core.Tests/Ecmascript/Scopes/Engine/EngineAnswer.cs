namespace Ringfence.Core.Tests.Ecmascript.Scopes.Engine;

/// <summary>What running the programs showed: how much was compared, and the first mistakes.</summary>
internal sealed record EngineAnswer(int Reads, int Values, int Certain, int Possible, string[] Mistakes);
