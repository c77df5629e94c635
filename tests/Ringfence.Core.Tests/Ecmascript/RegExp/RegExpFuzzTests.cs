using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;
using Ringfence.Wording;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>Whatever the text is: no exception, a place inside it, the same answer with and without a tree, nested ranges.</summary>
public sealed class RegExpFuzzTests
{
    private const int Seed = 20_262;
    private static readonly string[] Flags = ["", "u", "v", "gi", "uv", "z"];

    [Fact]
    public void RandomUnits()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 30_000; i++)
        {
            var greatest = random.Next(3) switch { 0 => 0x80, 1 => 0x800, _ => 0x10000 };
            var pattern = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => (char)random.Next(greatest)));
            Check(pattern, Flags[random.Next(Flags.Length)]);
        }
    }

    [Fact]
    public void RandomPunctuation()
    {
        const string alphabet = "()[]{}?*+|^$\\.,-:=!<>&~/#abkpqPxucdD0179\uD83D\uDE00";
        var random = new Random(Seed);
        for (var i = 0; i < 30_000; i++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(16)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            Check(pattern, Flags[random.Next(Flags.Length)]);
        }
    }

    [Fact]
    public void GeneratedPatterns()
    {
        var generator = new PatternGenerator(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var (pattern, flags) = generator.Next();
            Check(pattern, flags);
        }
    }

    [Fact]
    public void EveryCase_CutAndPatched()
    {
        foreach (var (pattern, _) in GrammarCases.All)
        {
            for (var at = 0; at <= pattern.Length; at++)
            {
                foreach (var flags in Flags.Take(3))
                {
                    Check(pattern[..at], flags);
                    Check(pattern[at..], flags);
                    Check(pattern.Insert(at, "\\"), flags);
                    Check(pattern.Insert(at, "\uDE00"), flags);
                }
            }
        }
    }

    private static void Check(string pattern, string flags)
    {
        var result = RegExpParser.Parse(pattern, flags, RegExpOptions.Default);
        Assert.True(result.Pattern is null != result.Error is null);

        // Not a literal any scanner would cut out, but the validator takes what it is told.
        var text = "(/" + pattern + "/" + flags + "?)";
        var flagsStart = pattern.Length + 3;
        var inPlace = RegExpParser.Validate(text, 2, flagsStart - 1, flagsStart, flagsStart + flags.Length, RegExpLimits.Default);
        if (result.Error is not { } error)
        {
            if (inPlace is not null) Assert.Fail($"{pattern} {flags}: {inPlace}");
            CheckRanges(result.Pattern!, pattern.Length);
            return;
        }

        var offset = error.IsInFlags ? flagsStart : 2;
        if (inPlace is null) Assert.Fail($"{pattern} {flags}: {error}");
        Assert.Equal((error.Kind, error.Start + offset, error.End + offset), (inPlace.Kind, inPlace.Start, inPlace.End));
        Assert.Equal(error.Message, inPlace.Message);
        var length = error.IsInFlags ? flags.Length : pattern.Length;
        if (error.Start < 0 || error.Start >= error.End || error.End > length) Assert.Fail($"{pattern} {flags}: {error}");
        Assert.True(char.IsLower(error.Message[0]) || error.Message[0] == '`', error.Message);
        Assert.False(error.Message.EndsWith('.'), error.Message);
        Assert.True(IsPrintable(error.Message), error.Message);
    }

    private static bool IsPrintable(string message)
    {
        for (var i = 0; i < message.Length; i++)
        {
            if (char.IsHighSurrogate(message[i]) && i + 1 < message.Length && char.IsLowSurrogate(message[i + 1])) i++;
            else if (DisplayText.Misleads(message[i]) || char.IsSurrogate(message[i])) return false;
        }

        return true;
    }

    /// <summary>Every node lies in its parent, after its elder sisters.</summary>
    private static void CheckRanges(RegExpNode node, int end)
    {
        if (node.Start < 0 || node.Start > node.End || node.End > end) Assert.Fail($"{node.GetType().Name} {node.Start}..{node.End}");
        var at = node.Start;
        foreach (var child in Children(node))
        {
            if (child.Start < at) Assert.Fail($"{child.GetType().Name} {child.Start} overlaps");
            CheckRanges(child, node.End);
            at = child.End;
        }
    }

    private static IEnumerable<RegExpNode> Children(RegExpNode node) => node switch
    {
        Pattern n => n.Alternatives,
        Alternative n => n.Elements,
        Group n => n.Alternatives,
        CapturingGroup n => n.Alternatives,
        LookaroundAssertion n => n.Alternatives,
        Quantifier n => [n.Element],
        CharacterClass n => n.Elements,
        CharacterClassRange n => [n.Min, n.Max],
        ClassIntersection n => n.Operands,
        ClassSubtraction n => n.Operands,
        ClassStringDisjunction n => n.Alternatives,
        StringAlternative n => n.Elements,
        _ => [],
    };
}
