namespace Ringfence.Secrets;

/// <summary>A set of ASCII characters.</summary>
internal sealed class Alphabet
{
    private readonly ulong _low;
    private readonly ulong _high;

    internal Alphabet(string characters)
    {
        foreach (var c in characters)
        {
            if (c < 64)
            {
                _low |= 1UL << c;
            }
            else
            {
                _high |= 1UL << (c - 64);
            }
        }

        Count = CountBits(_low) + CountBits(_high);
        IsMixed = (Contains('a') ? 1 : 0) + (Contains('A') ? 1 : 0) + (Contains('2') ? 1 : 0) > 1;
    }

    internal const string Digits = "0123456789";
    internal const string Lower = "abcdefghijklmnopqrstuvwxyz";
    internal const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    internal int Count { get; }

    internal bool IsMixed { get; }

    internal bool Contains(char c) => c < 64 ? (_low >> c & 1) != 0 : c < 128 && (_high >> (c - 64) & 1) != 0;

    /// <summary>The alphabets patterns name by a letter.</summary>
    internal static Alphabet Named(char name) => name switch
    {
        'd' => Decimal,
        'x' => LowerHex,
        'h' => AnyHex,
        'l' => LowerAlphanumeric,
        'A' => UpperAlphanumeric,
        'i' => Base32,
        'a' => Letters,
        'w' => Base62,
        'u' => Base64Url,
        'b' => Base64,
        'n' => EntraSecret,
        't' => Token,
        'p' => PaddedBase62,
        'o' => DottedBase62,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    internal static readonly Alphabet Decimal = new(Digits);
    internal static readonly Alphabet LowerHex = new(Digits + "abcdef");
    internal static readonly Alphabet AnyHex = new(Digits + "abcdefABCDEF");
    internal static readonly Alphabet LowerAlphanumeric = new(Digits + Lower);
    internal static readonly Alphabet UpperAlphanumeric = new(Digits + Upper);
    internal static readonly Alphabet Base32 = new(Upper + "234567");
    internal static readonly Alphabet Letters = new(Lower + Upper);
    internal static readonly Alphabet Base62 = new(Digits + Lower + Upper);
    internal static readonly Alphabet Base64Url = new(Digits + Lower + Upper + "-_");
    internal static readonly Alphabet Base64 = new(Digits + Lower + Upper + "+/");
    internal static readonly Alphabet Token = new(Digits + Lower + Upper + "-_.=");
    internal static readonly Alphabet PaddedBase62 = new(Digits + Lower + Upper + "=");
    internal static readonly Alphabet DottedBase62 = new(Digits + Lower + Upper + "._");
    internal static readonly Alphabet EntraSecret = new(Digits + Lower + Upper + "-_.~");

    internal static int CountBits(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }
}
