using Ringfence.Secrets.Files;

namespace Ringfence.Build.Secrets;

/// <summary>A secret that was reported, for whoever asks for its fingerprint.</summary>
/// <param name="File">The absolute path of the file.</param>
/// <param name="RelativePath">Its path as an entry of the policy names it.</param>
/// <param name="Secret">The secret. Never show its value.</param>
internal sealed record ReportedSecret(string File, string RelativePath, FileSecret Secret)
{
    /// <inheritdoc/>
    public override string ToString() => RelativePath;
}
