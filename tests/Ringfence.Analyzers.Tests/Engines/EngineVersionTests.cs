using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Engines;
using Ringfence.TestKit;
using static Ringfence.Analyzers.Tests.Engines.JintCases;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>RF3001 asks of each version what that version offers, and is silent about what only looks like Jint.</summary>
public sealed class EngineVersionTests
{
    [Theory]
    [InlineData("var engine = [|new Engine|]();", NoLimitAtAllIn2)]
    [InlineData("var engine = [|new Engine|](o => o.Strict().AllowDebuggerStatement());", NoLimitAtAllIn2)]
    [InlineData("var engine = [|new Engine|](o => o.TimeoutInterval(span).MaxStatements(9));", "no recursion limit")]
    [InlineData("var engine = [|new Engine|](o => { o.MaxStatements(9); o.LimitRecursion(9); });", "no timeout")]
    [InlineData("var engine = [|new Engine|](o => o.TimeoutInterval(span).MaxStatements().LimitRecursion());", "no statement limit ('MaxStatements()' lifts it)")]
    [InlineData("var engine = [|new Engine|](o => o.TimeoutInterval(span).MaxStatements(9).LimitRecursion(-1));", "no recursion limit ('LimitRecursion(-1)' lifts it)")]
    [InlineData("var engine = [|new Engine|](o => o.TimeoutInterval(TimeSpan.Zero).MaxStatements(9).LimitRecursion(9));", "no timeout ('TimeoutInterval(TimeSpan.Zero)' lifts it)")]
    public Task Version2_HasNoMemoryLimitToAskFor(string statement, string missing) =>
        On2(Body(statement)).ExpectMessage(Message(missing)).RunAsync();

    [Theory]
    [InlineData("new Engine(o => o.TimeoutInterval(span).MaxStatements(9).LimitRecursion(9));")]
    [InlineData("new Engine(o => { o.LimitRecursion(9).MaxStatements(9); o.TimeoutInterval(span); });")]
    public Task Version2WithItsThreeLimits_IsQuiet(string statement) => On2(Body(statement)).RunAsync();

    [Theory]
    [InlineData("var engine = [|new Engine|]();", NoLimitAtAll)]
    [InlineData("var engine = [|new Engine|](o => o.TimeoutInterval(span).MaxStatements(9).LimitRecursion(9));", "no memory limit")]
    [InlineData("var engine = [|new Engine|](o => o.CancellationToken(token).MaxStatements(9).LimitRecursion(9).LimitMemory(int.MaxValue));", "no memory limit ('LimitMemory(int.MaxValue)' lifts it)")]
    public Task Version3_IsAskedForAllFour(string statement, string missing) =>
        On3(Body(statement)).ExpectMessage(Message(missing)).RunAsync();

    [Fact]
    public Task Version3WithAllFour_IsQuiet() =>
        On3(Body("new Engine(o => { o.TimeoutInterval(span).MaxStatements(9).LimitMemory(9); o.Constraints.MaxRecursionDepth = 9; });")).RunAsync();

    [Fact]
    public Task Version4_LimitsMoreThanTwoGigabytes() =>
        On4(Body("new Engine(o => o.TimeoutInterval(span).MaxStatements(9).LimitRecursion(9).LimitMemory(4L * int.MaxValue));")).RunAsync();

    [Theory]
    [InlineData("var engine = [|new Engine|]();", "no timeout, no statement limit and no memory limit")]
    [InlineData("var engine = [|new Engine|](o => o.LimitExecutionTime(span).LimitStatements(9));", "no memory limit")]
    [InlineData("var engine = [|new Engine|](o => o.ObserveCancellation(default).LimitStatements(9).LimitMemory(9));", "no timeout ('ObserveCancellation(default)' lifts it)")]
    [InlineData("var engine = [|new Engine|](o => { o.LimitExecutionTime(span).LimitStatements(9).LimitMemory(9); o.Constraints.StackOverflowGuard = false; });", "no recursion limit ('StackOverflowGuard = false' lifts it)")]
    [InlineData("var engine = [|new Engine|](o => o.LimitMemory(9).RemoveConstraints(_ => true));", "no timeout, no statement limit and no memory limit")]
    public Task Version5_GuardsItsStackByItself(string statement, string missing) =>
        On5(Body(statement)).ExpectMessage(Message(missing)).RunAsync();

    [Theory]
    [InlineData("new Engine(new Options().ForUntrustedCode(UntrustedCodeLimits.Default));")]
    [InlineData("new Engine(o => o.ForUntrustedCode(UntrustedCodeLimits.Default with { MaxStatements = 9 }));")]
    [InlineData("new Engine(o => o.LimitExecutionTime(span).LimitStatements(9).LimitMemory(9));")]
    public Task Version5WithProfileOrLimits_IsQuiet(string statement) => On5(Body(statement)).RunAsync();

    [Fact]
    public Task NamesakesOfTheEngine_AreQuiet() => On4("""
        namespace Trains
        {
            public class Engine { public Engine() { } public Engine(Options options) { } }
            public class Options { }
            public class Depot { public object Make() => new Engine(new Options()); }
        }

        namespace Jint.Extras
        {
            public class Engine { }
            public class Workshop { public object Make() => new Engine(); }
        }
        """).RunAsync();

    [Fact]
    public Task OwnTypeOfTheSameFullName_IsQuiet() => CSharpTest.For<EngineWithoutLimitsAnalyzer>().Source("""
        namespace Jint
        {
            public class Engine { }
            public class Options { }
        }

        public class Host { public object Make() => new Jint.Engine(); }
        """).RunAsync();

    [Fact]
    public Task SameFullNameInAnotherAssembly_IsQuiet() => CSharpTest.For<EngineWithoutLimitsAnalyzer>()
        .Source("public class Host { public object Make() => new Jint.Engine(); }")
        .WithReference(CompiledReference.From("NotJint", "namespace Jint { public class Engine { } public class Options { } }"))
        .RunAsync();

    [Fact]
    public Task OtherTypesOfJintAndDerivedClasses_AreQuiet() => On4("""
        using Jint;

        public class Host
        {
            public Options Options() => new Options();
            public object Converter(Engine engine) => new Jint.Runtime.Interop.DefaultTypeConverter(engine);
            public string Name => typeof(Engine).Name;
            public Engine? None => default;
        }
        """).RunAsync();

    [Fact]
    public async Task WithoutJint_NothingIsRegistered()
    {
        var counts = await AnalyzerTelemetry.ActionCountsAsync<EngineWithoutLimitsAnalyzer>("public class Engine { public object Make() => new Engine(); }");

        Assert.Equal(0, counts.OperationActionsCount);
        Assert.Equal(0, counts.PerNodeActions());
    }

    [Fact]
    public async Task WithJint_OneActionIsRegistered()
    {
        var counts = await AnalyzerTelemetry.ActionCountsAsync<EngineWithoutLimitsAnalyzer>(
            "public class Host { }", MetadataReference.CreateFromFile(EnginePackages.Jint4));

        Assert.Equal(1, counts.OperationActionsCount);
    }
}
