namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>Values for the tests, put together at run time so that none stands in the tree.</summary>
internal static class MadeUp
{
    private const string Letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <summary>A password somebody chose.</summary>
    internal static string Password { get; } = string.Concat("Hunt", "er", "2", "!");

    /// <summary>A password of small letters alone.</summary>
    internal static string Word { get; } = string.Concat("sun", "flower");

    /// <summary>A key a machine made, 32 letters and digits.</summary>
    internal static string Key { get; } = Random(1, 32, Letters + Digits);

    /// <summary>Another one, 40 hexadecimal digits.</summary>
    internal static string Hex { get; } = Random(2, 40, "0123456789abcdef");

    /// <summary>32 bytes in Base64.</summary>
    internal static string Base64 { get; } = Convert.ToBase64String(Bytes(32));

    /// <summary>As many bytes as elements of an array.</summary>
    internal static string Array(int count) => string.Join(", ", Bytes(count));

    internal static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new System.Random(7).NextBytes(bytes);
        return bytes;
    }

    private static string Random(int seed, int length, string alphabet)
    {
        var random = new System.Random(seed);
        return string.Create(length, (random, alphabet), static (span, state) =>
        {
            foreach (ref var c in span)
            {
                c = state.alphabet[state.random.Next(state.alphabet.Length)];
            }
        });
    }
}
