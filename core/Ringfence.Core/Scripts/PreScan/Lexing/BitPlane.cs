namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>512 bits without an allocation.</summary>
internal struct BitPlane
{
    internal const int Size = 512;

    private ulong _word0;
    private ulong _word1;
    private ulong _word2;
    private ulong _word3;
    private ulong _word4;
    private ulong _word5;
    private ulong _word6;
    private ulong _word7;

    internal readonly bool this[int index] => ((Word(index >> 6) >> (index & 63)) & 1) != 0;

    internal void Set(int index, bool value)
    {
        ulong bit = 1UL << (index & 63);
        switch (index >> 6)
        {
            case 0: Put(ref _word0, bit, value); break;
            case 1: Put(ref _word1, bit, value); break;
            case 2: Put(ref _word2, bit, value); break;
            case 3: Put(ref _word3, bit, value); break;
            case 4: Put(ref _word4, bit, value); break;
            case 5: Put(ref _word5, bit, value); break;
            case 6: Put(ref _word6, bit, value); break;
            default: Put(ref _word7, bit, value); break;
        }
    }

    private static void Put(ref ulong word, ulong bit, bool value) => word = value ? word | bit : word & ~bit;

    private readonly ulong Word(int number) => number switch
    {
        0 => _word0,
        1 => _word1,
        2 => _word2,
        3 => _word3,
        4 => _word4,
        5 => _word5,
        6 => _word6,
        _ => _word7,
    };
}
