using System.Text;

namespace Ringfence.Core.Tests.Secrets.Corpus;

/// <summary>The same numbers on every machine (SplitMix64).</summary>
internal sealed class CorpusRandom(ulong seed)
{
    internal const string Digits = "0123456789";
    internal const string Hex = "0123456789abcdef";
    internal const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    internal const string Base62 = Digits + Letters;
    internal const string Signs = "!#%*+-=?^_~@$&";

    private ulong _state = seed;

    internal int Below(int limit)
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return (int)((z ^ z >> 31) % (ulong)limit);
    }

    internal T Pick<T>(params T[] items) => items[Below(items.Length)];

    internal string Of(string alphabet, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            text.Append(alphabet[Below(alphabet.Length)]);
        }

        return text.ToString();
    }

    internal byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)Below(256))];

    internal string Guid() => $"{Of(Hex, 8)}-{Of(Hex, 4)}-4{Of(Hex, 3)}-{Pick("8", "9", "a", "b")}{Of(Hex, 3)}-{Of(Hex, 12)}";
}
