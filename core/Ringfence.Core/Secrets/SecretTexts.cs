namespace Ringfence.Secrets;

/// <summary>What spans and strings do under different names.</summary>
internal static class SecretTexts
{
    internal static string Cut(SecretText text, int start, int end) =>
#if NETSTANDARD2_0
        text.Substring(start, end - start);
#else
        text[start..end].ToString();
#endif
}
