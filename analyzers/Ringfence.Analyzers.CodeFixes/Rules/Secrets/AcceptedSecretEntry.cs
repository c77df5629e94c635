namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What the policy is to accept.</summary>
/// <param name="File">The file, as the policy writes it.</param>
/// <param name="Value">The secret, of which only the fingerprint is written.</param>
internal readonly record struct AcceptedSecretEntry(string File, string Value);
