namespace Ringfence.Secrets.Keys;

/// <summary>An RSA key as .NET writes it in XML, with its private parts: <c>&lt;RSAKeyValue&gt; ... &lt;P&gt; ... &lt;D&gt; ...</c></summary>
internal sealed class RsaXmlShape : ISecretShape
{
    private const string Open = "<RSAKeyValue>";
    private const string Close = "</RSAKeyValue>";
    private const string Exponent = "<D>";
    private const int Reach = 16 * 1024;
    private const int LeastExponent = 80;

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = [Open];

    public string Prefix => Open;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        var material = 0;
        for (var at = anchorAt; at < text.Length && at - anchorAt < Reach; at++)
        {
            if (text[at] != '<')
            {
                continue;
            }

            if (AnchorSearch.StartsWith(text, at, Exponent))
            {
                material = CountBase64(text, at + Exponent.Length);
            }
            else if (AnchorSearch.StartsWith(text, at, Close))
            {
                match = new SecretSpan(anchorAt, at + Close.Length, anchorAt, Symbols: 0, IsMixed: true);
                return material >= LeastExponent;
            }
        }

        return false;
    }

    private static int CountBase64(SecretText text, int start)
    {
        var end = start;
        while (end < text.Length && Alphabet.Base64.Contains(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
