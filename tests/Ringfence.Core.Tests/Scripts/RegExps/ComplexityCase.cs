namespace Ringfence.Core.Tests.Scripts.RegExps;

/// <summary>A pattern and its verdict: E exponential, P2 to P9 polynomial, S2 and S3 slow in a search alone, L linear, U unknown.</summary>
internal sealed record ComplexityCase(string Verdict, string Pattern, string Flags = "")
{
    public override string ToString() => $"{Verdict} /{Pattern}/{Flags}";
}
