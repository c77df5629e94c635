using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Hostile;

/// <summary>Everything that nests or repeats, 100,000 times: answered, on a small stack too, in time and memory that grow with the text
/// and not faster.</summary>
public sealed class ShapeTests
{
    private const int Times = 100_000;
    private const int Smaller = 8;
    private const int HalfAMegabyte = 512 * 1024;

    /// <summary>Linear growth is 8, quadratic 64.</summary>
    private const double MostGrowth = 24;
    private const double MostMemoryGrowth = 12;
    private const double LeastMilliseconds = 20;

    private static readonly Dictionary<string, Shape> All =
        Shapes.Nesting.Concat(Shapes.Chains).Concat(Shapes.Wrong).ToDictionary(s => s.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ManyTimes_IsAnsweredOnASmallStack(string name)
    {
        var shape = All[name];
        var text = shape.Make(Times);
        ParsePropertyTests.OnSmallStack(() => Answered(shape, ParseProperties.Check(text, Options(shape))));
        var highest = Options(shape) with { MaxNesting = ParseOptions.NestingCeiling };
        ParsePropertyTests.OnSmallStack(() => Answered(shape, EcmascriptParser.Parse(text, highest)), HalfAMegabyte);
    }

    private static void Answered(Shape shape, ParseResult result)
    {
        if (shape.Code is { } code) Assert.Contains(code, result.Errors.Select(e => e.Code));
        else Assert.Empty(result.Errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TimeAndMemory_GrowWithTheText(string name)
    {
        var shape = All[name];
        var (small, large) = (shape.Make(Times / Smaller), shape.Make(Times));
        var options = Options(shape);
        EcmascriptParser.Parse(small, options);

        var memory = Memory(large, options) / Math.Max(Memory(small, options), 10_000.0);
        Assert.True(memory <= MostMemoryGrowth, $"a text {Smaller} times as long takes {memory:F1} times the memory");
        for (var tries = 1; ; tries++)
        {
            var growth = Milliseconds(large, options) / Math.Max(Milliseconds(small, options), LeastMilliseconds);
            if (growth <= MostGrowth) return;
            Assert.True(tries < 6, $"a text {Smaller} times as long takes {growth:F1} times the time");
        }
    }

    private static ParseOptions Options(Shape shape) => shape.IsModule ? ParseOptions.Module : ParseOptions.Script;

    private static double Memory(string text, ParseOptions options)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        EcmascriptParser.Parse(text, options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Milliseconds(string text, ParseOptions options)
    {
        // Processor time: a busy machine makes the clock say anything.
        var before = Environment.CpuUsage.TotalTime;
        EcmascriptParser.Parse(text, options);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
