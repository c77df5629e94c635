namespace Ringfence.Tour.Running;

/// <summary>What a run of <c>dotnet</c> left behind.</summary>
internal sealed record DotnetResult(int ExitCode, string Output);
