using static Ringfence.Analyzers.Tests.Engines.JintCases;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>How far RF3001 follows the options, and where it gives up silently.</summary>
public sealed class EngineOptionsReachTests
{
    private const string AllFour = "TimeoutInterval(span).MaxStatements(9).LimitMemory(9).LimitRecursion(9)";
    private const string Three = "TimeoutInterval(span).MaxStatements(9).LimitMemory(9)";

    [Theory]
    [InlineData("var options = new Options(); options.{0}; new Engine(options);")]
    [InlineData("var options = new Options().{0}; new Engine(options);")]
    [InlineData("Options options = new(); options.{0}; new Engine(options);")]
    [InlineData("var options = new Options(); options = options.{0}; new Engine(options);")]
    [InlineData("var options = new Options(); new Engine(options.{0});")]
    [InlineData("var options = new Options {{ Strict = true }}; if (flag) {{ options.{0}; }} new Engine(options);")]
    [InlineData("Action<Options> configure = o => o.{0}; new Engine(configure);")]
    public Task LimitsOnALocal_AreSeen(string statements) => On4(Body(string.Format(statements, AllFour))).RunAsync();

    [Theory]
    [InlineData("var options = new Options(); options.{0}; [|new Engine|](options);")]
    [InlineData("var options = new Options().{0}; [|new Engine|](options);")]
    [InlineData("var options = new Options(); [|new Engine|](options.{0}); options.LimitRecursion(9);")]
    [InlineData("Action<Options> configure = o => o.{0}; [|new Engine|](configure);")]
    [InlineData("var options = new Options(); foreach (var c in \"ab\") {{ options.{0}; [|new Engine|](options); }}")]
    public Task LocalThatLacksALimit_IsReported(string statements) =>
        On4(Body(string.Format(statements, Three))).ExpectMessage(Message("no recursion limit")).RunAsync();

    [Fact]
    public Task LimitSetAfterTheConstruction_DoesNotCount() => On4(Body($"""
        var options = new Options();
        var engine = [|new Engine|](options);
        options.{AllFour};
        """)).ExpectMessage(Message(NoLimitAtAll)).RunAsync();

    [Theory]
    [InlineData("private static void Limit(Options o, TimeSpan span) => o.{0};")]
    [InlineData("private void Limit(Options o, TimeSpan span) {{ if (o is null) return; o.{0}; }}")]
    [InlineData("internal static Options Limit(Options o, TimeSpan span) {{ o.{0}; return o; }}")]
    [InlineData("internal static Options Limit<T>(Options o, T span) where T : struct {{ var time = (TimeSpan)(object)span; return o.TimeoutInterval(time).MaxStatements(9).LimitMemory(9).LimitRecursion(9); }}")]
    public async Task OneHelper_IsReadFromALambdaAndALocal(string helper)
    {
        foreach (var use in new[]
                 {
                     "new Engine(o => Limit(o, span))",
                     "new Engine(o => { o.Strict(); Limit(o, span); })",
                     "var options = new Options(); Limit(options, span); new Engine(options)",
                 })
        {
            await On4(Class($"public void Run(TimeSpan span) {{ {use}; }}\n{string.Format(helper, AllFour)}")).RunAsync();
        }
    }

    [Fact]
    public Task HelperThatSetsTooLittle_IsReportedAtTheConstruction() => On4(Class($$"""
        public void Run(TimeSpan span) => [|new Engine|](o => Limit(o, span));
        private static void Limit(Options o, TimeSpan span) => o.{{Three}};
        """)).ExpectMessage(Message("no recursion limit")).RunAsync();

    [Fact]
    public Task LocalFunction_IsRead() => On4(Class($$"""
        public void Run(TimeSpan span)
        {
            [|new Engine|](o => Limit(o));
            [|new Engine|](Limit);
            void Limit(Options o) => o.{{Three}};
        }
        """)).ExpectMessage(Message("no recursion limit")).ExpectMessage(Message("no recursion limit")).RunAsync();

    [Fact]
    public Task MethodGroup_IsRead() => On4(Class($$"""
        private static readonly TimeSpan span = TimeSpan.FromSeconds(1);
        public void Good() => new Engine(Limit);
        public void Bad() => [|new Engine|](Some);
        private static void Limit(Options o) => o.{{AllFour}};
        private static void Some(Options o) { Other(o); }
        private static void Other(Options o) => o.{{Three}};
        """)).ExpectMessage(Message("no recursion limit")).RunAsync();

    [Fact]
    public Task OwnFluentExtension_IsPartOfTheChain() => On4("""
        using System;
        using Jint;

        public static class Limits
        {
            public static Options WithLimits(this Options options, TimeSpan span) => options.TimeoutInterval(span).MaxStatements(9).LimitMemory(9);

            public static Engine Good(TimeSpan span) => new Engine(o => o.WithLimits(span).LimitRecursion(9));

            public static Engine Inline(TimeSpan span) => new Engine(new Options().WithLimits(span).LimitRecursion(9));

            public static Engine Bad(TimeSpan span) => [|new Engine|](o => o.Strict().WithLimits(span));
        }
        """).ExpectMessage(Message("no recursion limit")).RunAsync();

    [Theory]
    [InlineData("public Engine Make(Options options) => new Engine(options);")]
    [InlineData("public Engine Make(Action<Options> configure) => new Engine(configure);")]
    [InlineData("public Engine Make(Func<Options> create) => new Engine(create());")]
    [InlineData("public Engine Make() => new Engine(Create()); private static Options Create() => new Options();")]
    [InlineData("private readonly Options _options = new Options(); public Engine Make() => new Engine(_options);")]
    [InlineData("private static readonly Action<Options> Configure = o => { }; public Engine Make() => new Engine(Configure);")]
    [InlineData("public Options Shared { get; } = new Options(); public Engine Make() => new Engine(Shared);")]
    [InlineData("public Engine Make(bool flag) => new Engine(flag ? new Options() : new Options().LimitRecursion(3));")]
    [InlineData("public Engine Make(Options? options) => new Engine(options ?? new Options());")]
    [InlineData("public Engine Make(Action<Options> configure) => new Engine(o => configure(o));")]
    [InlineData("public Engine Make(Action<Options> configure) => new Engine(o => { o.Strict(); configure.Invoke(o); });")]
    [InlineData("public Engine Make(System.Collections.Generic.List<Options> all) => new Engine(o => all.Add(o));")]
    [InlineData("private Options? _last; public Engine Make() => new Engine(o => _last = o);")]
    [InlineData("public Engine Make() => new Engine(o => { var other = o; other.LimitRecursion(3); });")]
    [InlineData("public Engine Make() => new Engine(o => { void Later() => o.LimitRecursion(3); Later(); });")]
    [InlineData("public Engine Make() => new Engine(o => { var c = o.Constraints; c.MaxRecursionDepth = 3; });")]
    [InlineData("public Engine Make(Action<Options.ConstraintOptions> limit) => new Engine(o => limit(o.Constraints));")]
    [InlineData("public Engine Make() => new Engine(o => One(o)); private void One(Options o) => Two(o); private void Two(Options o) { }")]
    [InlineData("public Engine Make() => new Engine(o => Limit(o)); protected virtual void Limit(Options o) { }")]
    [InlineData("public Engine Make() => new Engine(o => Limit(ref o)); private static void Limit(ref Options o) { }")]
    [InlineData("public Engine Make() { var options = new Options(); Func<Engine> make = () => new Engine(options); return make(); }")]
    [InlineData("public Engine Make() { var options = new Options(); void Limit() => options.LimitRecursion(3); Limit(); return new Engine(options); }")]
    [InlineData("public Engine Make(Options given) { var options = new Options(); options = given; return new Engine(options); }")]
    [InlineData("public Engine Make(Options given, bool flag) { var options = flag ? given : new Options(); return new Engine(options); }")]
    [InlineData("public Engine Make() { Options options; options = new Options(); return new Engine(options); }")]
    [InlineData("public Engine Make() { var a = new Options(); var b = a; b.LimitRecursion(3); return new Engine(a); }")]
    [InlineData("public Engine Make(Action<Options> limit) { var options = new Options(); limit(options); return new Engine(options); }")]
    [InlineData("public Engine Make(Action<Options> other) { Action<Options> configure = o => { }; configure = other; return new Engine(configure); }")]
    [InlineData("public Engine Make() => new Engine((Options)null!);")]
    [InlineData("public Engine Make() => new Engine(new Special()); private sealed class Special : Options { }")]
    [InlineData("public Engine Make() => new Engine(o => o?.LimitRecursion(3));")]
    public Task OptionsThatComeFromOrGoElsewhere_AreUnknown(string members) => On4(Class(members)).RunAsync();

    [Fact]
    public Task HelperInAnotherFile_IsUnknown() => On4(Class("public Engine Make() => new Engine(o => Elsewhere.Limit(o));"))
        .Source("internal static class Elsewhere { internal static void Limit(Jint.Options o) { } }", "Elsewhere.cs").RunAsync();

    [Fact]
    public Task HelperThatReturnsOtherOptions_IsUnknown() => On4(Class("""
        public Engine Make() => new Engine(Replace(new Options()));
        private static Options Replace(Options o) => o.LimitRecursion(3) == null ? o : new Options();
        """)).RunAsync();

    [Theory]
    [InlineData("o.Constraint(new Watch())", "no recursion limit")]
    [InlineData("o.Constraint(() => new Watch())", "no recursion limit")]
    [InlineData("o.Constraint(new Jint.Constraints.OperationDeadlineConstraint())", "no statement limit, no memory limit and no recursion limit")]
    [InlineData("o.Constraint(() => new Jint.Constraints.OperationDeadlineConstraint())", "no statement limit, no memory limit and no recursion limit")]
    public Task ConstraintObject_CountsForWhatItMayLimit(string configure, string missing) => On4(Class($$"""
        public Engine Make() => [|new Engine|](o => {{configure}});
        private sealed class Watch : Constraint { public override void Check() { } public override void Reset() { } }
        """)).ExpectMessage(Message(missing)).RunAsync();

    [Theory]
    [InlineData("o.Constraints.Constraints.Add(new Watch());")]
    [InlineData("o.Constraints.Constraints.Clear();")]
    public Task ListOfConstraints_IsUnknown(string configure) => On4(Class($$"""
        public Engine Make() => new Engine(o => { {{configure}} });
        private sealed class Watch : Constraint { public override void Check() { } public override void Reset() { } }
        """)).RunAsync();

    private static string Class(string members) => $$"""
        using System;
        using Jint;

        public class Host
        {
        {{members}}
        }
        """;
}
