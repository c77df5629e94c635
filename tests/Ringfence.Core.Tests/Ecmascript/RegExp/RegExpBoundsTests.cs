using System.Diagnostics;
using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>Nesting, length, time, stack and memory.</summary>
public sealed class RegExpBoundsTests
{
    private const int Many = 100_000;
    private static readonly RegExpLimits Wide = new() { MaxLength = 10_000_000 };

    [Theory]
    [InlineData("(", ")", "", 1)]
    [InlineData("(?:", ")", "u", 3)]
    [InlineData("(?=", ")", "", 3)]
    [InlineData("(?<!", ")", "v", 4)]
    [InlineData("(?i:", ")", "", 4)]
    [InlineData("[", "]", "v", 1)]
    [InlineData("[^", "]", "v", 2)]
    public void Nesting_IsTakenUpToTheLimit(string open, string close, string flags, int width)
    {
        Assert.Null(Parse(Nested(200), flags).Error);
        var error = Parse(Nested(201), flags).Error!;
        Assert.Equal((RegExpErrorKind.TooDeep, 200 * width, 201 * width), (error.Kind, error.Start, error.End));
        var what = open[0] == '[' ? "class" : "group";
        Assert.Equal($"this {what} is nested deeper than the 200 levels that are allowed: take the pattern apart", error.Message);
        Assert.Equal(RegExpErrorKind.TooDeep, Parse(Nested(Many), flags).Error!.Kind);
        Assert.Equal(RegExpErrorKind.TooDeep, Parse(string.Concat(Enumerable.Repeat(open, Many)), flags).Error!.Kind);

        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Nesting_CountsWhatIsOpenAndNotWhatWas()
    {
        Assert.Null(Parse(string.Concat(Enumerable.Repeat("(a[b])", 1_000)), "v").Error);
        var options = new RegExpOptions { Limits = new RegExpLimits { MaxNesting = 0 } };
        Assert.Null(RegExpParser.Parse("a|[b]*", "", options).Error);
        Assert.Equal(RegExpErrorKind.TooDeep, RegExpParser.Parse("(a)", "", options).Error!.Kind);
        Assert.Equal(RegExpErrorKind.TooDeep, RegExpParser.Parse("[a]", "v", options).Error!.Kind);
    }

    [Fact]
    public void ThreadWithALittleStack_GetsAnErrorInTime()
    {
        var options = new RegExpOptions { Limits = new RegExpLimits { MaxNesting = RegExpLimits.HighestNesting } };
        var errors = new List<RegExpError?>();
        var thread = new Thread(
            () =>
            {
                foreach (var (open, flags) in new[] { ("(", ""), ("(?=", "u"), ("[", "v") })
                {
                    errors.Add(RegExpParser.Parse(string.Concat(Enumerable.Repeat(open, 100_000)), flags, options).Error);
                }
            },
            maxStackSize: 192 * 1024);
        thread.Start();
        thread.Join();
        Assert.All(errors, e => Assert.Equal(RegExpErrorKind.TooDeep, e!.Kind));
        Assert.Equal(3, errors.Count);
    }

    [Fact]
    public void HighestNesting_FitsIntoAMegabyteOfStack()
    {
        const int depth = RegExpLimits.HighestNesting;
        var options = new RegExpOptions { Limits = new RegExpLimits { MaxNesting = depth } };
        var errors = new List<RegExpError?>();
        var thread = new Thread(
            () =>
            {
                errors.Add(RegExpParser.Parse(new string('(', depth) + new string(')', depth), "", options).Error);
                errors.Add(RegExpParser.Parse(new string('[', depth) + new string(']', depth), "v", options).Error);
                errors.Add(RegExpParser.Parse(new string('(', depth * 2), "", options).Error);
            },
            maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal([null, null, RegExpErrorKind.TooDeep], errors.Select(e => e?.Kind));
    }

    [Fact]
    public void Length_IsTakenUpToTheLimit()
    {
        var options = new RegExpOptions { Limits = new RegExpLimits { MaxLength = 3 } };
        Assert.Null(RegExpParser.Parse("abc", "", options).Error);
        var error = RegExpParser.Parse("abcd", "", options).Error!;
        Assert.Equal((RegExpErrorKind.TooLong, 0, 4), (error.Kind, error.Start, error.End));
        Assert.Equal("this pattern has 4 characters, and 3 are allowed: shorten it", error.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_001)]
    [InlineData(int.MaxValue)]
    public void Nesting_OutOfRangeIsRefused(int nesting) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegExpLimits { MaxNesting = nesting });

    [Fact]
    public void Length_OutOfRangeIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new RegExpLimits { MaxLength = -1 });

    public static TheoryData<string, string, bool> LongPatterns() => new()
    {
        { Repeat("(a)"), "", true },
        { Repeat("(a)") + Repeat("\\1"), "u", true },
        { Repeat("\\99999(a)"), "", true },
        { Repeat("\\1"), "", true },
        { Repeat("|"), "", true },
        { Repeat("(?<a>)|"), "", true },
        { Repeat("(?<a>)|") + Repeat("\\k<a>"), "", true },
        { Repeat("(?:(?<a>)|)|"), "", true },
        { Repeat(i => $"(?<a{i}>)"), "", true },
        { Repeat(i => $"(?<a{i}>)") + Repeat(i => $"\\k<a{i}>"), "u", true },
        { Repeat(i => $"\\k<a{i}>") + Repeat(i => $"(?<a{i}>)"), "", true },
        { Repeat(i => $"\\k<a{i}>") + "(?<a>)", "", false },
        { string.Concat(Enumerable.Repeat("(?:|", 190)) + Repeat(i => $"(?<a{i}>)|") + new string(')', 190), "", true },
        { Repeat(i => i % 500 == 0 ? "(?:|" : $"(?<a{i}>)|", 95_000) + new string(')', 190), "", true },
        { "[" + Repeat("a-z") + "]", "", true },
        { "[" + Repeat("ab") + "]", "v", true },
        { "[a" + Repeat("--b") + "]", "v", true },
        { "[a" + Repeat("&&b") + "]", "v", true },
        { "[\\q{" + Repeat("ab|") + "}]", "v", true },
        { "[" + Repeat("[a]") + "]", "v", true },
        { Repeat("a{1,2}"), "", true },
        { Repeat("{"), "", true },
        { "^" + Repeat("{1"), "", true },
        { "a{" + Repeat("1"), "", true },
        { "a{" + Repeat("9") + "," + Repeat("9") + "}", "", true },
        { "\\" + Repeat("9"), "", true },
        { "(?<" + Repeat("a") + ">)", "", true },
        { "(?<" + Repeat("\\u0061") + ">)", "", true },
        { "(?<" + Repeat("a"), "", false },
        { "\\u{" + Repeat("0") + "}", "u", true },
        { "\\p{" + Repeat("L") + "}", "u", false },
        { Repeat("(?<"), "", false },
        { Repeat("(?i:)"), "", true },
        { Repeat("^"), "", true },
        { Repeat("\\b"), "u", true },
        { Repeat("(?=)*"), "", true },
        { "(?<=" + Repeat("a") + ")*", "", false },
        { Repeat("a") + ")", "", false },
    };

    [Theory]
    [MemberData(nameof(LongPatterns), DisableDiscoveryEnumeration = true)]
    public void LongPattern_TakesLinearTime(string pattern, string flags, bool valid)
    {
        // Quadratic work on such patterns takes many minutes; a busy machine must not fail the test.
        var clock = Stopwatch.StartNew();
        var result = RegExpParser.Parse(pattern, flags, new RegExpOptions { Limits = Wide });
        var error = RegExpParser.Validate(pattern, 0, pattern.Length, pattern.Length, pattern.Length, Wide);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{pattern.Length} characters took {clock.Elapsed}");
        Assert.True(valid == result.Error is null, result.Error?.ToString());
        if (flags.Length == 0) Assert.Equal(result.Error?.ToString(), error?.ToString());
        Assert.True(result.Error is null || result.Error.Message.Length < 300);
    }

    [Theory]
    [InlineData("^(?:a|b)+?[^a-z\\d\\]-]{2,3}(?=x)(?<!y)\\1(c)\\u0041\\cA\\0$", "gim")]
    [InlineData("(?i-m:a)\\p{Script=Greek}\\u{1F600}[\\p{L}\U0001F600-\U0001F64F]\\2(a)(b)", "u")]
    [InlineData("[\\p{RGI_Emoji}--\\q{a|bc}][[a-z]&&\\w][^\\d[x]]", "v")]
    public void Validate_AllocatesNothing(string pattern, string flags)
    {
        var text = $"x = /{pattern}/{flags};";
        var flagsStart = 6 + pattern.Length;
        RegExpError? error = null;
        for (var i = 0; i < 50; i++) error ??= Validate();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) error ??= Validate();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Null(error);
        Assert.Equal(0, allocated);

        RegExpError? Validate() => RegExpParser.Validate(text, 5, flagsStart - 1, flagsStart, text.Length - 1, RegExpLimits.Default);
    }

    [Fact]
    public void SharedName_SharesOneListOfNumbers()
    {
        var pattern = RegExpParser.Parse("(?<a>)|(?<a>)|\\k<a>\\k<a>", "", RegExpOptions.Default).Pattern!;
        var references = pattern.Alternatives[2].Elements.Cast<Backreference>().ToList();
        Assert.Equal([1, 2], references[0].Numbers);
        Assert.Same(references[0].Numbers, references[1].Numbers);
    }

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Many));

    private static string Repeat(Func<int, string> part, int count = Many) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static RegExpParseResult Parse(string pattern, string flags) =>
        RegExpParser.Parse(pattern, flags, new RegExpOptions { Limits = new RegExpLimits { MaxLength = 10_000_000 } });
}
