namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>A secret inside a longer text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="Name">What it stands under: <c>Password</c>, <c>client_secret</c>.</param>
/// <param name="IsConnection">Whether the text is a connection string or an address.</param>
internal readonly record struct EmbeddedSecret(int Start, int Length, string Name, bool IsConnection);
