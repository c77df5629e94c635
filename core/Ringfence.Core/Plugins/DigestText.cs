namespace Ringfence.Plugins;

/// <summary>The written form of digests.</summary>
internal static class DigestText
{
    private static readonly string[] WeakAlgorithms = ["md5", "sha1", "sha-1", "md4", "crc32"];

    internal static string Prefix(DigestAlgorithm algorithm) => algorithm == DigestAlgorithm.Sha512 ? "sha512:" : "sha256:";

    /// <summary>What is wrong with a text as a digest, as a part of a sentence; null when nothing is.</summary>
    internal static string? Mistake(string? text, out DigestAlgorithm algorithm, out string hex)
    {
        algorithm = DigestAlgorithm.Sha256;
        hex = "";
        var colon = text?.IndexOf(':', 0) ?? -1;
        if (text is null || colon < 0) return "it names no hash function";

        var name = text.Substring(0, colon);
        if (WeakAlgorithms.Contains(name, StringComparer.OrdinalIgnoreCase)) return $"{name} can be forged, so it proves nothing";
        if (name is not ("sha256" or "sha512")) return "its hash function is another one";

        algorithm = name == "sha512" ? DigestAlgorithm.Sha512 : DigestAlgorithm.Sha256;
        hex = text.Substring(colon + 1);
        var expected = algorithm == DigestAlgorithm.Sha512 ? 128 : 64;
        if (hex.Length != expected) return FormattableString.Invariant($"it has {hex.Length} digits where {name} has {expected}");

        foreach (var c in hex)
        {
            if (c is >= 'A' and <= 'F') return "its digits are in upper case";
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))) return $"{Wording.Quoted.Character(c)} is not a hexadecimal digit";
        }

        return null;
    }
}
