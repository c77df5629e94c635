using static Ringfence.Analyzers.Tests.Engines.JintCases;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>The fix of RF3001 for every shape of construction. Each fixed text compiles against the real assembly and has no finding.</summary>
public sealed class EngineWithoutLimitsFixerTests
{
    private const string Chain = """

            .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
            .MaxStatements(5_000_000)
            .LimitMemory(16_777_216)
            .LimitRecursion(64)
        """;

    [Theory]
    [InlineData("var engine = [|new Engine|]();", "var engine = new Engine(options => options{0});")]
    [InlineData("Engine engine = [|new|]();", "Engine engine = new(options => options{0});")]
    [InlineData("var engine = [|new Engine|]( );", "var engine = new Engine(options => options{0} );")]
    [InlineData("var engine = [|new Engine|](o => o.Strict());", "var engine = new Engine(o => o.Strict(){0});")]
    [InlineData("var engine = [|new Engine|]((engine, o) => o.Strict());", "var engine = new Engine((engine, o) => o.Strict(){0});")]
    [InlineData("var engine = [|new Engine|](new Options());", "var engine = new Engine(new Options(){0});")]
    [InlineData("var engine = [|new Engine|](new Options {{ Strict = true }});", "var engine = new Engine(new Options {{ Strict = true }}{0});")]
    [InlineData("var engine = [|new Engine|](new Options().Strict());", "var engine = new Engine(new Options().Strict(){0});")]
    [InlineData("var options = new Options();\nvar engine = [|new Engine|](options);", "var options = new Options(){0};\nvar engine = new Engine(options);")]
    [InlineData("var options = new Options().Strict();\nvar engine = [|new Engine|](options);", "var options = new Options().Strict(){0};\nvar engine = new Engine(options);")]
    [InlineData("var options = new Options();\nvar engine = [|new Engine|](options.Strict());", "var options = new Options(){0};\nvar engine = new Engine(options.Strict());")]
    public Task ChainThatTakesCalls_GetsThemOneALine(string before, string after) =>
        Fix4(Body(string.Format(before, "")), Body(string.Format(after, Chain))).RunAsync();

    [Fact]
    public Task LocalNamedOptions_IsNotShadowed() => Fix4(
        Body("var options = 1;\nvar engine = [|new Engine|](o => o.TimeoutInterval(span).MaxStatements(options).LimitMemory(9));\nvar other = [|new Engine|]();"),
        Body($"var options = 1;\nvar engine = new Engine(o => o.TimeoutInterval(span).MaxStatements(options).LimitMemory(9).LimitRecursion(64));\nvar other = new Engine(options2 => options2{Chain});"))
        .RunAsync();

    [Fact]
    public Task OneMissingCall_StaysOnItsLine() => Fix4(
        Body("[|new Engine|](o => o.TimeoutInterval(span).MaxStatements(9).LimitRecursion(9));"),
        Body("new Engine(o => o.TimeoutInterval(span).MaxStatements(9).LimitRecursion(9).LimitMemory(16_777_216));")).RunAsync();

    [Fact]
    public Task ChainOverLines_GoesOnInItsColumn() => Fix4(
        Body("""
            var engine = [|new Engine|](o => o
                    .Strict()
                    .TimeoutInterval(span)
                    .MaxStatements(9));
            """),
        Body("""
            var engine = new Engine(o => o
                    .Strict()
                    .TimeoutInterval(span)
                    .MaxStatements(9)
                    .LimitMemory(16_777_216)
                    .LimitRecursion(64));
            """)).RunAsync();

    [Fact]
    public Task Block_GetsStatementsAtItsEnd() => Fix4(
        Body("""
            var engine = [|new Engine|](o =>
            {
                o.TimeoutInterval(span); // set by the operator
                if (flag)
                {
                    o.Strict();
                }
                // nothing else
            });
            """),
        Body("""
            var engine = new Engine(o =>
            {
                o.TimeoutInterval(span); // set by the operator
                if (flag)
                {
                    o.Strict();
                }
                // nothing else
                o.MaxStatements(5_000_000);
                o.LimitMemory(16_777_216);
                o.LimitRecursion(64);
            });
            """)).RunAsync();

    [Fact]
    public Task BlockThatReturnsEarly_GetsStatementsAtItsStart() => Fix4(
        Body("""
            var engine = [|new Engine|](o =>
            {
                o.TimeoutInterval(span).MaxStatements(9);
                if (flag)
                {
                    return;
                }

                o.Strict();
            });
            """),
        Body("""
            var engine = new Engine(o =>
            {
                o.LimitMemory(16_777_216);
                o.LimitRecursion(64);
                o.TimeoutInterval(span).MaxStatements(9);
                if (flag)
                {
                    return;
                }

                o.Strict();
            });
            """)).RunAsync();

    [Theory]
    [InlineData("o => { }", "o =>\n{{\n{0}}}", "o")]
    [InlineData("_ => { }", "options =>\n{{\n{0}}}", "options")]
    [InlineData("(_, _) => { }", "(_, options) =>\n{{\n{0}}}", "options")]
    [InlineData("delegate(Options o) { }", "delegate(Options o)\n{{\n{0}}}", "o")]
    [InlineData("o => { o.Strict(); }", "o =>\n{{\n    o.Strict();\n{0}}}", "o")]
    [InlineData("o => { o.Strict(); o.AllowClrWrite(false); }", "o =>\n{{\n    o.Strict();\n    o.AllowClrWrite(false);\n{0}}}", "o")]
    [InlineData("o => o.Interop.AllowGetType = false", "o =>\n{{\n    o.Interop.AllowGetType = false;\n{0}}}", "o")]
    public Task LambdaOfAnotherForm_BecomesABlockOverLines(string before, string after, string name)
    {
        var statements = $"    {name}.TimeoutInterval(TimeSpan.FromMilliseconds(5_000));\n    {name}.MaxStatements(5_000_000);\n    {name}.LimitMemory(16_777_216);\n    {name}.LimitRecursion(64);\n";
        return Fix4(
            Body($"var engine = [|new Engine|]({before});"),
            Body($"var engine = new Engine({string.Format(after, statements)});")).RunAsync();
    }

    [Fact]
    public Task BlockOnOneLineWithAComment_KeepsIt() => Fix4(
        Body("new Engine(o => { o.TimeoutInterval(span).LimitMemory(9).LimitRecursion(9); /* trusted */ });".Replace("new Engine", "[|new Engine|]", StringComparison.Ordinal)),
        Body("new Engine(o => { o.TimeoutInterval(span).LimitMemory(9).LimitRecursion(9); /* trusted */ o.MaxStatements(5_000_000); });")).RunAsync();

    [Fact]
    public Task HelperAndMethodGroup_AreCalledByANewLambda() => Fix4(
        """
        using System;
        using Jint;

        public class Host
        {
            public Engine One() => [|new Engine|](Configure);

            public Engine Two() => [|new Engine|](o => Configure(o));

            public Engine Three()
            {
                Action<Options> configure = o => o.Strict();
                return [|new Engine|](configure);
            }

            private static void Configure(Options options) => options.TimeoutInterval(TimeSpan.FromSeconds(1)).MaxStatements(9).LimitMemory(9);
        }
        """,
        """
        using System;
        using Jint;

        public class Host
        {
            public Engine One() => new Engine(options =>
            {
                Configure(options);
                options.LimitRecursion(64);
            });

            public Engine Two() => new Engine(o =>
            {
                Configure(o);
                o.LimitRecursion(64);
            });

            public Engine Three()
            {
                Action<Options> configure = o => o.Strict();
                return new Engine(options =>
                {
                    configure(options);
                    options.TimeoutInterval(TimeSpan.FromMilliseconds(5_000));
                    options.MaxStatements(5_000_000);
                    options.LimitMemory(16_777_216);
                    options.LimitRecursion(64);
                });
            }

            private static void Configure(Options options) => options.TimeoutInterval(TimeSpan.FromSeconds(1)).MaxStatements(9).LimitMemory(9);
        }
        """).RunAsync();

    [Fact]
    public Task OptionsWithAnInitializer_GetStatementsBelow() => Fix4(
        Body("""
            var options = new Options
            {
                Strict = true,
                Constraints = { MaxRecursionDepth = 64 },
            };
            options.TimeoutInterval(span);
            var engine = [|new Engine|](options);
            """),
        Body("""
            var options = new Options
            {
                Strict = true,
                Constraints = { MaxRecursionDepth = 64 },
            };
            options.MaxStatements(5_000_000);
            options.LimitMemory(16_777_216);
            options.TimeoutInterval(span);
            var engine = new Engine(options);
            """)).RunAsync();

    [Fact]
    public Task TargetTypedOptions_GetStatementsBelow() => Fix4(
        Body("Options options = new();\noptions.TimeoutInterval(span).MaxStatements(9);\nvar engine = [|new Engine|](options);"),
        Body("Options options = new();\noptions.LimitMemory(16_777_216);\noptions.LimitRecursion(64);\noptions.TimeoutInterval(span).MaxStatements(9);\nvar engine = new Engine(options);"))
        .RunAsync();

    [Fact]
    public Task TargetTypedOptionsOnASharedLine_GetStatementsBehind() => Fix4(
        Body("Options options = new(); options.TimeoutInterval(span).MaxStatements(9).LimitMemory(9); var engine = [|new Engine|](options);"),
        Body("Options options = new(); options.LimitRecursion(64); options.TimeoutInterval(span).MaxStatements(9).LimitMemory(9); var engine = new Engine(options);"))
        .RunAsync();

    [Fact]
    public Task EnginesThatShareOptions_AreFixedByOneEdit() => Fix4(
        Body("""
            var options = new Options();
            if (flag)
            {
                var first = [|new Engine|](options);
            }

            var second = [|new Engine|](options);
            """),
        Body("""
            var options = new Options()
                .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
                .MaxStatements(5_000_000)
                .LimitMemory(16_777_216)
                .LimitRecursion(64);
            if (flag)
            {
                var first = new Engine(options);
            }

            var second = new Engine(options);
            """)).RunAsync();

    [Theory]
    [InlineData("o.MaxStatements(0)", "o.MaxStatements(5_000_000)")]
    [InlineData("o.MaxStatements()", "o.MaxStatements(5_000_000)")]
    [InlineData("o.LimitMemory(long.MaxValue)", "o.LimitMemory(16_777_216)")]
    [InlineData("o.LimitRecursion(-1)", "o.LimitRecursion(64)")]
    [InlineData("o.Constraints.MaxRecursionDepth = -1", "o.Constraints.MaxRecursionDepth = 64")]
    [InlineData("o.TimeoutInterval(TimeSpan.MaxValue)", "o.TimeoutInterval(TimeSpan.FromMilliseconds(5_000))")]
    public Task LiftedLimit_IsReplacedInPlace(string before, string after)
    {
        var others = string.Concat(
            before.Contains("Timeout", StringComparison.Ordinal) ? "" : "o.TimeoutInterval(span); ",
            before.Contains("Statements", StringComparison.Ordinal) ? "" : "o.MaxStatements(9); ",
            before.Contains("Memory", StringComparison.Ordinal) ? "" : "o.LimitMemory(9); ",
            before.Contains("Recursion", StringComparison.Ordinal) ? "" : "o.LimitRecursion(9); ");
        return Fix4(Body($"[|new Engine|](o => {{ {before}; {others}}});"), Body($"new Engine(o => {{ {after}; {others}}});")).RunAsync();
    }

    [Fact]
    public Task LiftedAndMissingLimits_AreFixedTogether() => Fix4(
        Body("[|new Engine|](o => o.MaxStatements(0).CancellationToken(default).LimitMemory(-1));"),
        Body("""
            new Engine(o => o.MaxStatements(5_000_000).CancellationToken(default).LimitMemory(16_777_216)
                .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
                .LimitRecursion(64));
            """)).RunAsync();

    [Fact]
    public Task LiftedLimitInAHelper_IsReplacedThere() => Fix4(
        """
        using System;
        using Jint;

        public class Host
        {
            public Engine One() => [|new Engine|](o => Limit(o));

            public Engine Two() => [|new Engine|](Limit);

            private static void Limit(Options o) => o.TimeoutInterval(TimeSpan.FromSeconds(1)).MaxStatements(0).LimitMemory(9).LimitRecursion(9);
        }
        """,
        """
        using System;
        using Jint;

        public class Host
        {
            public Engine One() => new Engine(o => Limit(o));

            public Engine Two() => new Engine(Limit);

            private static void Limit(Options o) => o.TimeoutInterval(TimeSpan.FromSeconds(1)).MaxStatements(5_000_000).LimitMemory(9).LimitRecursion(9);
        }
        """).RunAsync();

    [Fact]
    public Task MissingUsings_AreAddedOrWrittenOut() => Fix4(
        """
        // Rules of the shop.
        public class Host
        {
            public object Make() => [|new Jint.Engine|]();
        }
        """,
        """
        // Rules of the shop.
        using Jint;

        public class Host
        {
            public object Make() => new Jint.Engine(options => options
                .TimeoutInterval(System.TimeSpan.FromMilliseconds(5_000))
                .MaxStatements(5_000_000)
                .LimitMemory(16_777_216)
                .LimitRecursion(64));
        }
        """).RunAsync();

    [Fact]
    public Task UsingsInANamespace_AreExtendedThere() => Fix4(
        """
        namespace Shop
        {
            using System;
            using Script = Jint.Engine;

            public class Host
            {
                public object Make() => [|new Script|]();
            }
        }
        """,
        """
        namespace Shop
        {
            using System;
            using Script = Jint.Engine;
            using Jint;

            public class Host
            {
                public object Make() => new Script(options => options
                    .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
                    .MaxStatements(5_000_000)
                    .LimitMemory(16_777_216)
                    .LimitRecursion(64));
            }
        }
        """).RunAsync();

    [Fact]
    public Task NamesThatAreTaken_AreWrittenInFull() => Fix4(
        """
        using Jint;

        namespace Shop.System
        {
            public class TimeSpan { }

            public class Host
            {
                public object Make() => [|new Engine|](o => o.MaxStatements(9).LimitMemory(9).LimitRecursion(9));
            }
        }
        """,
        """
        using Jint;

        namespace Shop.System
        {
            public class TimeSpan { }

            public class Host
            {
                public object Make() => new Engine(o => o.MaxStatements(9).LimitMemory(9).LimitRecursion(9)
                    .TimeoutInterval(global::System.TimeSpan.FromMilliseconds(5_000)));
            }
        }
        """).RunAsync();

    [Fact]
    public Task TabsAndCarriageReturns_AreKept() => Fix4(
        "using System;\r\nusing Jint;\r\n\r\npublic class Host\r\n{\r\n\tpublic Engine Make()\r\n\t{\r\n\t\treturn [|new Engine|](o =>\r\n\t\t{\r\n\t\t\to.TimeoutInterval(TimeSpan.FromSeconds(1));\r\n\t\t});\r\n\t}\r\n}\r\n",
        "using System;\r\nusing Jint;\r\n\r\npublic class Host\r\n{\r\n\tpublic Engine Make()\r\n\t{\r\n\t\treturn new Engine(o =>\r\n\t\t{\r\n\t\t\to.TimeoutInterval(TimeSpan.FromSeconds(1));\r\n\t\t\to.MaxStatements(5_000_000);\r\n\t\t\to.LimitMemory(16_777_216);\r\n\t\t\to.LimitRecursion(64);\r\n\t\t});\r\n\t}\r\n}\r\n")
        .RunAsync();

    [Theory]
    [InlineData("strict", "5_000", "5_000_000", "16_777_216", "64")]
    [InlineData("secure", "15_000", "25_000_000", "33_554_432", "256")]
    [InlineData("standard", "30_000", "100_000_000", "67_108_864", "1_000")]
    [InlineData("permissive", "60_000", "1_000_000_000", "134_217_728", "10_000")]
    public Task NumbersOfThePolicysLevel_AreWritten(string level, string timeout, string statements, string memory, string depth) => Fix4(
        Body("var engine = [|new Engine|]();"),
        Body($"""
            var engine = new Engine(options => options
                .TimeoutInterval(TimeSpan.FromMilliseconds({timeout}))
                .MaxStatements({statements})
                .LimitMemory({memory})
                .LimitRecursion({depth}));
            """)).AdditionalFile("ringfence.json", $$"""{ "level": "{{level}}" }""").RunAsync();

    [Fact]
    public Task NumbersThePolicyOverrides_AreWritten() => Fix4(
        Body("var engine = [|new Engine|]();"),
        Body("""
            var engine = new Engine(options => options
                .TimeoutInterval(TimeSpan.FromMilliseconds(250))
                .MaxStatements(2_147_483_646)
                .LimitMemory(1_048_576)
                .LimitRecursion(32));
            """))
        .AdditionalFile("ringfence.json", """{ "level": "secure", "limits": { "timeoutMs": 250, "fuel": 100000000000, "memoryBytes": 1048576, "maxCallDepth": 32 } }""")
        .RunAsync();

    [Fact]
    public Task PolicyThatCannotBeRead_GivesTheStrictNumbers() => Fix4(
        Body("var engine = [|new Engine|](o => o.TimeoutInterval(span).LimitMemory(9).LimitRecursion(9));"),
        Body("var engine = new Engine(o => o.TimeoutInterval(span).LimitMemory(9).LimitRecursion(9).MaxStatements(5_000_000));"))
        .AdditionalFile("ringfence.json", """{ "level": "permissive", """).RunAsync();

    [Fact]
    public Task Version2_GetsItsThreeLimits() => Fix2(
        Body("var engine = [|new Engine|]();\nvar other = [|new Engine|](o => o.Strict().MaxStatements(0));"),
        Body("""
            var engine = new Engine(options => options
                .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
                .MaxStatements(5_000_000)
                .LimitRecursion(64));
            var other = new Engine(o => o.Strict().MaxStatements(5_000_000)
                .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
                .LimitRecursion(64));
            """)).RunAsync();

    [Fact]
    public Task Version3_GetsItsFourLimits() => Fix3(
        Body("var options = new Options();\nvar engine = [|new Engine|](options);"),
        Body($"var options = new Options(){Chain};\nvar engine = new Engine(options);")).RunAsync();

    [Fact]
    public Task Version5_GetsItsRenamedLimitsAndItsGuardBack() => Fix5(
        Body("var engine = [|new Engine|](o => o.LimitStatements(9));\nvar other = [|new Engine|](o => o.Constraints.StackOverflowGuard = false);"),
        Body("""
            var engine = new Engine(o => o.LimitStatements(9)
                .LimitExecutionTime(TimeSpan.FromMilliseconds(5_000))
                .LimitMemory(16_777_216));
            var other = new Engine(o =>
            {
                o.Constraints.StackOverflowGuard = true;
                o.LimitExecutionTime(TimeSpan.FromMilliseconds(5_000));
                o.LimitStatements(5_000_000);
                o.LimitMemory(16_777_216);
            });
            """)).RunAsync();

    [Fact]
    public Task TwoFilesAndNestedConstructions_AreFixedAtOnce() => Fix4(
        Body("var outer = [|new Engine|](o => o.SetTypeConverter(e => new Jint.Runtime.Interop.DefaultTypeConverter([|new Engine|]())));"),
        Body("""
            var outer = new Engine(o => o.SetTypeConverter(e => new Jint.Runtime.Interop.DefaultTypeConverter(new Engine(options => options
                .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
                .MaxStatements(5_000_000)
                .LimitMemory(16_777_216)
                .LimitRecursion(64))))
                .TimeoutInterval(TimeSpan.FromMilliseconds(5_000))
                .MaxStatements(5_000_000)
                .LimitMemory(16_777_216)
                .LimitRecursion(64));
            """))
        .Source("using Jint; public class Other { public object Make() => [|new Engine|](o => o.MaxStatements(9).CancellationToken(new(true)).LimitMemory(9)); }", "Other.cs")
        .FixedSource("using Jint; public class Other { public object Make() => new Engine(o => o.MaxStatements(9).CancellationToken(new(true)).LimitMemory(9)\n    .LimitRecursion(64)); }", "Other.cs")
        .RunAsync();

    [Theory]
    [InlineData("for (var options = new Options { Strict = true }; flag; flag = false) { var engine = [|new Engine|](options); }")]
    [InlineData("var options = new Options();\noptions.TimeoutInterval(span).WithoutConstraint(_ => true);\nvar engine = [|new Engine|](options);")]
    [InlineData("var engine = [|new Engine|](o => { if (flag) return; o.WithoutConstraint(_ => true); });")]
    public Task ShapeThatCannotBeEditedSafely_HasNoFix(string statements) => NoFix4(Body(statements)).RunAsync();
}
