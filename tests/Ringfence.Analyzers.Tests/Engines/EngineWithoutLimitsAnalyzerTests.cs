using static Ringfence.Analyzers.Tests.Engines.JintCases;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>RF3001 on the real Jint 4.18: what is reported, with its exact message and place, and what is not.</summary>
public sealed class EngineWithoutLimitsAnalyzerTests
{
    private const string OnlyMemory = "no memory limit";
    private const string AllButTimeout = "no statement limit, no memory limit and no recursion limit";
    private const string AllButRecursion = "no timeout, no statement limit and no memory limit";

    [Theory]
    [InlineData("var engine = [|new Engine|]();", NoLimitAtAll)]
    [InlineData("Engine engine = [|new|]();", NoLimitAtAll)]
    [InlineData("using var engine = [|new Engine|]();", NoLimitAtAll)]
    [InlineData("var engine = [|new Jint.Engine|]();", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](new Options());", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](options: new Options());", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](new Options { Strict = true });", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](o => { });", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](_ => { });", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|]((_, _) => { });", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](delegate(Options o) { });", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|]((engine, o) => o.Strict());", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](static o => o.Strict().AllowOperatorOverloading());", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](o => o.RegexTimeoutInterval(span).MaxArraySize(10));", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](o => o.Constraints.RegexTimeout = span);", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](o => o.Interop.AllowGetType = true);", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](o => o.TimeoutInterval(span));", AllButTimeout)]
    [InlineData("var engine = [|new Engine|](o => o.CancellationToken(token));", AllButTimeout)]
    [InlineData("var engine = [|new Engine|](o => o.LimitRecursion(64));", AllButRecursion)]
    [InlineData("var engine = [|new Engine|](o => { o.Constraints.MaxRecursionDepth = 64; });", AllButRecursion)]
    [InlineData("var engine = [|new Engine|](o => o.Constraints.StackOverflowGuard = true);", AllButRecursion)]
    [InlineData("var engine = [|new Engine|](o => o.Constraints.MaxExecutionStackCount = 200);", AllButRecursion)]
    [InlineData("var engine = [|new Engine|](new Options { Constraints = { MaxRecursionDepth = 64 } });", AllButRecursion)]
    [InlineData("var engine = [|new Engine|](o => o.LimitMemory(size).LimitRecursion(64));", "no timeout and no statement limit")]
    [InlineData("var engine = [|new Engine|](o => o.MaxStatements(number).TimeoutInterval(span).LimitRecursion(number));", OnlyMemory)]
    [InlineData("var engine = [|new Engine|](o => OptionsExtensions.LimitRecursion(o, 64));", AllButRecursion)]
    [InlineData("var engine = [|new Engine|](OptionsExtensions.LimitRecursion(new Options(), 64));", AllButRecursion)]
    public Task ConstructionThatLacksLimits_IsReported(string statement, string missing) =>
        On4(Body(statement)).ExpectMessage(Message(missing)).RunAsync();

    [Theory]
    [InlineData("new Engine(o => o.TimeoutInterval(span).MaxStatements(number).LimitMemory(size).LimitRecursion(64));")]
    [InlineData("new Engine(o => o.LimitRecursion(64).LimitMemory(4_000_000).Strict().MaxStatements(1000).CancellationToken(token));")]
    [InlineData("new Engine((engine, o) => o.TimeoutInterval(span).MaxStatements(9).LimitMemory(9).LimitRecursion(9));")]
    [InlineData("new Engine(o => { o.TimeoutInterval(span); o.MaxStatements(9); o.LimitMemory(9); o.Constraints.MaxRecursionDepth = 9; });")]
    [InlineData("new Engine(new Options { Constraints = { MaxRecursionDepth = 9 } }.TimeoutInterval(span).MaxStatements(9).LimitMemory(9));")]
    [InlineData("new Engine(new Options { Constraints = { StackOverflowGuard = true } }.TimeoutInterval(span).MaxStatements(9).LimitMemory(9));")]
    [InlineData("new Engine(o => o.TimeoutInterval(TimeSpan.FromSeconds(number)).MaxStatements(number + 1).LimitMemory(size * 2).LimitRecursion(number));")]
    [InlineData("new Engine(o => o.TimeoutInterval(new TimeSpan(0, 0, 4)).MaxStatements(9).LimitMemory(9).LimitRecursion(0));")]
    [InlineData("new Engine(delegate(Options o) { o.TimeoutInterval(span).MaxStatements(9).LimitMemory(9).LimitRecursion(9); });")]
    public Task ConstructionWithEveryLimit_IsQuiet(string statement) => On4(Body(statement)).RunAsync();

    [Theory]
    [InlineData("o.MaxStatements(0)", "no statement limit ('MaxStatements(0)' lifts it)")]
    [InlineData("o.MaxStatements()", "no statement limit ('MaxStatements()' lifts it)")]
    [InlineData("o.MaxStatements(-1)", "no statement limit ('MaxStatements(-1)' lifts it)")]
    [InlineData("o.MaxStatements(int.MaxValue)", "no statement limit ('MaxStatements(int.MaxValue)' lifts it)")]
    [InlineData("o.LimitMemory(0)", "no memory limit ('LimitMemory(0)' lifts it)")]
    [InlineData("o.LimitMemory(-5)", "no memory limit ('LimitMemory(-5)' lifts it)")]
    [InlineData("o.LimitMemory(long.MaxValue)", "no memory limit ('LimitMemory(long.MaxValue)' lifts it)")]
    [InlineData("o.LimitRecursion(-1)", "no recursion limit ('LimitRecursion(-1)' lifts it)")]
    [InlineData("o.LimitRecursion(int.MaxValue)", "no recursion limit ('LimitRecursion(int.MaxValue)' lifts it)")]
    [InlineData("o.Constraints.MaxRecursionDepth = -1", "no recursion limit ('MaxRecursionDepth = -1' lifts it)")]
    [InlineData("o.TimeoutInterval(TimeSpan.Zero)", "no timeout ('TimeoutInterval(TimeSpan.Zero)' lifts it)")]
    [InlineData("o.TimeoutInterval(TimeSpan.MaxValue)", "no timeout ('TimeoutInterval(TimeSpan.MaxValue)' lifts it)")]
    [InlineData("o.TimeoutInterval(Timeout.InfiniteTimeSpan)", "no timeout ('TimeoutInterval(Timeout.InfiniteTimeSpan)' lifts it)")]
    [InlineData("o.TimeoutInterval(Regex.InfiniteMatchTimeout)", "no timeout ('TimeoutInterval(Regex.InfiniteMatchTimeout)' lifts it)")]
    [InlineData("o.TimeoutInterval(TimeSpan.FromSeconds(0))", "no timeout ('TimeoutInterval(TimeSpan.FromSeconds(0))' lifts it)")]
    [InlineData("o.TimeoutInterval(TimeSpan.FromMilliseconds(-1))", "no timeout ('TimeoutInterval(TimeSpan.FromMilliseconds(-1))' lifts it)")]
    [InlineData("o.TimeoutInterval(TimeSpan.FromMilliseconds(Timeout.Infinite))", "no timeout ('TimeoutInterval(TimeSpan.FromMilliseconds(Timeout.Infinite))' lifts it)")]
    [InlineData("o.TimeoutInterval(default)", "no timeout ('TimeoutInterval(default)' lifts it)")]
    [InlineData("o.TimeoutInterval(default(TimeSpan))", "no timeout ('TimeoutInterval(default(TimeSpan))' lifts it)")]
    [InlineData("o.TimeoutInterval(new TimeSpan())", "no timeout ('TimeoutInterval(new TimeSpan())' lifts it)")]
    [InlineData("o.TimeoutInterval(new TimeSpan(0, 0, 0))", "no timeout ('TimeoutInterval(new TimeSpan(0, 0, 0))' lifts it)")]
    [InlineData("o.CancellationToken(CancellationToken.None)", "no timeout ('CancellationToken(CancellationToken.None)' lifts it)")]
    [InlineData("o.CancellationToken(default)", "no timeout ('CancellationToken(default)' lifts it)")]
    [InlineData("o.CancellationToken(new CancellationToken())", "no timeout ('CancellationToken(new CancellationToken())' lifts it)")]
    [InlineData("o.CancellationToken(new CancellationToken(false))", "no timeout ('CancellationToken(new CancellationToken(false))' lifts it)")]
    public Task ValueThatMeansNoLimit_DoesNotCount(string configure, string missing)
    {
        var others = string.Concat(
            missing.Contains("no timeout", StringComparison.Ordinal) ? "" : "o.TimeoutInterval(span); ",
            missing.Contains("no statement", StringComparison.Ordinal) ? "" : "o.MaxStatements(9); ",
            missing.Contains("no memory", StringComparison.Ordinal) ? "" : "o.LimitMemory(9); ",
            missing.Contains("no recursion", StringComparison.Ordinal) ? "" : "o.LimitRecursion(9); ");
        return On4(Body($"new Engine(o => {{ {others}{configure}; }});").Replace("new Engine(", "[|new Engine|](", StringComparison.Ordinal))
            .ExpectMessage(Message(missing)).RunAsync();
    }

    [Theory]
    [InlineData("o.MaxStatements(9); o.MaxStatements(0);", "no statement limit ('MaxStatements(0)' lifts it)")]
    [InlineData("o.MaxStatements(9).MaxStatements(0);", "no statement limit ('MaxStatements(0)' lifts it)")]
    [InlineData("o.MaxStatements(9); o.LimitRecursion(9); o.WithoutConstraint(_ => true);", "no timeout, no statement limit and no memory limit")]
    public Task LimitThatIsTakenAwayAgain_DoesNotCount(string configure, string missing)
    {
        var others = missing.Contains("no timeout", StringComparison.Ordinal) ? "" : "o.TimeoutInterval(span).LimitMemory(9).LimitRecursion(9); ";
        return On4(Body($"[|new Engine|](o => {{ {others}{configure} }});")).ExpectMessage(Message(missing)).RunAsync();
    }

    [Theory]
    [InlineData("o.MaxStatements(0).MaxStatements(9);")]
    [InlineData("o.WithoutConstraint(_ => true); o.TimeoutInterval(span).MaxStatements(9).LimitMemory(9);")]
    [InlineData("o.MaxStatements(9); o.WithoutConstraint(c => c.ToString() == null);")]
    [InlineData("if (flag) { o.MaxStatements(9); }")]
    [InlineData("if (flag) o.MaxStatements(0); else o.MaxStatements(9);")]
    [InlineData("o.MaxStatements(9); if (flag) { o.MaxStatements(0); }")]
    [InlineData("if (flag) { return; } o.MaxStatements(9);")]
    [InlineData("foreach (var n in new[] { 1, 2 }) { o.MaxStatements(n); }")]
    [InlineData("try { o.MaxStatements(9); } finally { o.Strict(); }")]
    [InlineData("_ = o.MaxStatements(9);")]
    [InlineData("ArgumentNullException.ThrowIfNull(o); o.MaxStatements(9);")]
    [InlineData("if (o == null) { return; } o.MaxStatements(9);")]
    [InlineData("if (o is null) { return; } o.MaxStatements(9); o.ToString();")]
    [InlineData("o = o.MaxStatements(9);")]
    public Task LimitOnSomePath_Counts(string configure) =>
        On4(Body($"new Engine(o => {{ o.TimeoutInterval(span).LimitMemory(9).LimitRecursion(9); {configure} }});")).RunAsync();

    [Fact]
    public Task TwoConstructions_AreReportedEach() => On4(Body("""
        var first = [|new Engine|]();
        var second = [|new Engine|](o => o.TimeoutInterval(span).MaxStatements(9).LimitMemory(9));
        var third = new Engine(o => o.TimeoutInterval(span).MaxStatements(9).LimitMemory(9).LimitRecursion(9));
        """))
        .ExpectMessage(Message(NoLimitAtAll))
        .ExpectMessage(Message("no recursion limit"))
        .RunAsync();

    [Fact]
    public Task ConstructionOutsideMethods_IsReported() => On4("""
        using System;
        using Jint;

        public class Host
        {
            private static readonly Engine Shared = [|new Engine|]();

            public Engine Mine { get; } = [|new|]();

            public Func<Engine> Factory { get; } = () => [|new Engine|]();

            public Engine Fresh => [|new Engine|]();
        }
        """)
        .ExpectMessage(Message(NoLimitAtAll)).ExpectMessage(Message(NoLimitAtAll)).ExpectMessage(Message(NoLimitAtAll)).ExpectMessage(Message(NoLimitAtAll))
        .RunAsync();

    [Fact]
    public Task ConstructionThatIsUsedAtOnce_IsReported() => On4(Body("""
        var sum = [|new Engine|]()
            .SetValue("x", 3)
            .Evaluate("x + 1")
            .AsNumber();
        """)).ExpectMessage(Message(NoLimitAtAll)).RunAsync();

    [Fact]
    public Task TopLevelStatements_AreReported() => On4("""
        using Jint;

        var options = new Options();
        options.LimitRecursion(64);
        var engine = [|new Engine|](options);
        engine.Execute("1");
        """)
        .OutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication).ExpectMessage(Message(AllButRecursion)).RunAsync();
}
