namespace Ringfence.Secrets;

/// <summary>What a name and the value under it make together.</summary>
/// <param name="Confidence">How sure it is, or null when it is no secret.</param>
/// <param name="Reason">Why.</param>
public readonly record struct SecretJudgement(SecretConfidence? Confidence, SecretReason Reason)
{
    /// <summary>Whether it is one, however sure.</summary>
    public bool IsSecret => Confidence is not null;
}
