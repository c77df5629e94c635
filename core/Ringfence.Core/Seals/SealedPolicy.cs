using Ringfence.Plugins;
using Ringfence.Policy;

namespace Ringfence.Seals;

/// <summary>The policy a build worked under.</summary>
/// <param name="Digest">The digest of the bytes of <c>ringfence.json</c>, or null when there was none and the strict defaults
/// applied.</param>
/// <param name="Level">Its level.</param>
public sealed record SealedPolicy(ContentDigest? Digest, ProtectionLevel Level);
