namespace Ringfence.Core.Tests.Secrets.Corpus;

/// <summary>A text and the secret in it; null when there is none.</summary>
internal sealed record CorpusCase(string Family, string Text, string? Secret);
