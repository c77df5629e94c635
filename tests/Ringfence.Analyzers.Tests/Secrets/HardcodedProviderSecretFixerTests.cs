using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>The fix of RF1001: what the secret gives way to, and where no value of run time can stand.</summary>
public sealed class HardcodedProviderSecretFixerTests
{
    private static readonly string GitHub = SampleSecrets.Create("github-personal-access-token", 1);
    private static readonly string Other = SampleSecrets.Create("github-personal-access-token", 5);
    private static readonly string Stripe = SampleSecrets.Create("stripe-secret-key", 2);

    private const string Read = "Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? throw new InvalidOperationException(\"Set the environment variable 'GITHUB_TOKEN'.\")";
    private const string ReadQualified = "System.Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? throw new System.InvalidOperationException(\"Set the environment variable 'GITHUB_TOKEN'.\")";
    private static readonly string ReadStripe = Read.Replace("GITHUB_TOKEN", "STRIPE_SECRET_KEY", StringComparison.Ordinal);
    private static readonly string ReadSecond = Read.Replace("GITHUB_TOKEN", "GITHUB_TOKEN_2", StringComparison.Ordinal);

    private static CSharpTest Case(string markedText) => CSharpTest.For<HardcodedProviderSecretAnalyzer, HardcodedSecretFixer>().Source(markedText);

    private static Task Verify(string markedText, string fixedText, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        Case(markedText).FixedSource(fixedText).OutputKind(kind).RunAsync();

    private static Task VerifyNoFix(string markedText) => Case(markedText).NoFixOffered().RunAsync();

    [Fact]
    public Task Argument_IsReplaced() => Verify(
        $$"""
        using System;

        class C
        {
            void M(string s) => M([|"{{GitHub}}"|]);
        }
        """,
        $$"""
        using System;

        class C
        {
            void M(string s) => M({{Read}});
        }
        """);

    [Fact]
    public Task WithoutUsing_NamesAreQualified() => Verify(
        $$"""
        class C
        {
            string a = [|"{{GitHub}}"|];
        }
        """,
        $$"""
        class C
        {
            string a = {{ReadQualified}};
        }
        """);

    [Fact]
    public Task OtherTypeOfThatName_IsNotMeant() => Verify(
        $$"""
        using System;

        class C
        {
            string Environment => [|"{{GitHub}}"|];
        }

        namespace N.System
        {
            class D
            {
                string InvalidOperationException => [|"{{Stripe}}"|];
            }
        }
        """,
        $$"""
        using System;

        class C
        {
            string Environment => System.{{Read}};
        }

        namespace N.System
        {
            class D
            {
                string InvalidOperationException => {{ReadStripe.Replace("new Invalid", "new global::System.Invalid", StringComparison.Ordinal)}};
            }
        }
        """);

    [Fact]
    public Task ConstField_BecomesReadOnly() => Verify(
        $$"""
        using System;

        static class C
        {
            /// <summary>Kept.</summary>
            public const string GitHubToken = [|"{{GitHub}}"|]; // Kept too.
            internal static string Header => "token " + GitHubToken + nameof(GitHubToken);
        }
        """,
        $$"""
        using System;

        static class C
        {
            /// <summary>Kept.</summary>
            public static readonly string GitHubToken = {{Read}}; // Kept too.
            internal static string Header => "token " + GitHubToken + nameof(GitHubToken);
        }
        """);

    [Fact]
    public Task ConstInAnInterfaceAndAStruct_BecomesReadOnly() => Verify(
        $$"""
        using System;

        interface I
        {
            const string Token = [|"{{GitHub}}"|];

            struct S
            {
                private const string Token = [|"{{Stripe}}"|];
            }
        }
        """,
        $$"""
        using System;

        interface I
        {
            static readonly string Token = {{Read}};

            struct S
            {
                private static readonly string Token = {{ReadStripe}};
            }
        }
        """);

    [Theory]
    [InlineData("[System.Obsolete(Token)] void Use() { }")]
    [InlineData("void Use(string s = Token) { }")]
    [InlineData("const string Derived = Token + \"x\";")]
    [InlineData("int Use(string s) => s switch { Token => 1, _ => 0 };")]
    [InlineData("void Use(string s) { switch (s) { case C.Token: break; } }")]
    [InlineData("bool Use(string s) => s is Token;")]
    [InlineData("void Use() { const string local = Token; _ = local; }")]
    [InlineData("void Use() { void Inner(string s = Token) { } Inner(); }")]
    [InlineData("const string Derived = $\"{Token}\";")]
    public Task ConstFieldThatMustStayConstant_HasNoFix(string use) => VerifyNoFix(
        $$"""
        class C
        {
            const string Token = [|"{{GitHub}}"|];
            {{use}}
        }
        """);

    [Fact]
    public Task ConstFieldUsedInAnotherFile_IsLookedAtThere() => Case(
        $$"""
        static class C
        {
            internal const string Token = [|"{{GitHub}}"|];
        }
        """)
        .Source("[System.Obsolete(C.Token)] class D;", "Test1.cs")
        .NoFixOffered()
        .RunAsync();

    [Fact]
    public Task ConstFieldReadByAnEarlierInitialiser_HasNoFix() => VerifyNoFix(
        $$"""
        class C
        {
            static readonly string Header = "token " + Token;
            const string Token = [|"{{GitHub}}"|];
        }
        """);

    [Fact]
    public Task ConstFieldReadByALaterInitialiser_IsReplaced() => Verify(
        $$"""
        using System;

        class C
        {
            const string Token = [|"{{GitHub}}"|];
            static readonly string Header = "token " + Token;
            readonly string _own = Token;
        }
        """,
        $$"""
        using System;

        class C
        {
            static readonly string Token = {{Read}};
            static readonly string Header = "token " + Token;
            readonly string _own = Token;
        }
        """);

    [Fact]
    public Task SeveralInOneDeclaration_AreAllReplaced() => Verify(
        $$"""
        using System;

        class C
        {
            private const string A = [|"{{GitHub}}"|], B = "harmless", D = [|"{{Stripe}}"|];
            private string e = [|"{{Other}}"|], f = "x";
        }
        """,
        $$"""
        using System;

        class C
        {
            private static readonly string A = {{Read}}, B = "harmless", D = {{ReadStripe}};
            private string e = {{ReadSecond}}, f = "x";
        }
        """);

    [Fact]
    public Task DeclarationOneOfWhichMustStayConstant_HasNoFix() => VerifyNoFix(
        $$"""
        class C
        {
            private const string A = [|"{{GitHub}}"|], B = "harmless";

            [System.Obsolete(B)]
            void M() { }
        }
        """);

    [Fact]
    public Task LocalConst_BecomesAVariable() => Verify(
        $$"""
        using System;

        class C
        {
            string M()
            {
                const string token = [|"{{GitHub}}"|];
                return token + nameof(token);
            }
        }
        """,
        $$"""
        using System;

        class C
        {
            string M()
            {
                string token = {{Read}};
                return token + nameof(token);
            }
        }
        """);

    [Theory]
    [InlineData("static string Inner() => token; Inner();")]
    [InlineData("System.Func<string> inner = static () => token; inner();")]
    [InlineData("const string second = token; _ = second;")]
    [InlineData("if (s is token) { }")]
    public Task LocalConstThatMustStayConstant_HasNoFix(string use) => VerifyNoFix(
        $$"""
        class C
        {
            void M(string s)
            {
                const string token = [|"{{GitHub}}"|];
                {{use}}
            }
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreFixed() => Verify(
        $"""
        using System;

        const string token = [|"{GitHub}"|];
        var second = [|"{Stripe}"|];
        Console.WriteLine(token.Length + second.Length);
        """,
        $"""
        using System;

        string token = {Read};
        var second = {ReadStripe};
        Console.WriteLine(token.Length + second.Length);
        """, OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("[System.Obsolete({0})] void M() {{ }}")]
    [InlineData("void M(string s = {0}) {{ }}")]
    [InlineData("bool M(string s) => s is {0};")]
    [InlineData("bool M(string s) => s is null or {0};")]
    [InlineData("int M(string s) => s switch {{ {0} => 1, _ => 0 }};")]
    [InlineData("void M(string s) {{ switch (s) {{ case \"x\": goto case {0}; case {0}: break; }} }}")]
    [InlineData("void M() {{ var f = (string s = {0}) => s; f(); }}")]
    [InlineData("System.Linq.Expressions.Expression<System.Func<string>> M() => () => {0};")]
    public Task PlaceForConstantsOnly_HasNoFix(string member) =>
        Case("class C { " + string.Format(System.Globalization.CultureInfo.InvariantCulture, member, "[|\"" + GitHub + "\"|]") + " }")
            .NoFixOffered().RunAsync();

    [Fact]
    public Task QueryOverAQueryable_HasNoFix() => VerifyNoFix(
        $$"""
        using System.Linq;

        class C
        {
            IQueryable<string> M(IQueryable<string> q) => from s in q where s == [|"{{GitHub}}"|] select s;
        }
        """);

    [Fact]
    public Task QueryOverASequence_IsFixed() => Verify(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class C
        {
            IEnumerable<string> M(IEnumerable<string> q) => from s in q where s == [|"{{GitHub}}"|] select s;
        }
        """,
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class C
        {
            IEnumerable<string> M(IEnumerable<string> q) => from s in q where s == ({{Read}}) select s;
        }
        """);

    [Fact]
    public Task OldLanguage_HasNoFix() => Case($"class C {{ string a = [|\"{GitHub}\"|]; }}").LanguageVersion(LanguageVersion.CSharp6).Nullable(NullableContextOptions.Disable).NoFixOffered().RunAsync();

    [Fact]
    public Task Operands_GetBracketsWhereTheyNeedThem() => Verify(
        $$"""
        using System;
        using System.Collections.Generic;

        class C(string s) : B([|"{{GitHub}}"|], 1)
        {
            int Length => [|"{{GitHub}}"|].Length;
            bool Same(string x) => x == [|"{{GitHub}}"|];
            string Pick(bool b) => b ? [|"{{GitHub}}"|] : s;
            string Join(string x) => "Bearer " + [|"{{GitHub}}"|] + x;
            string[] Array = { [|"{{GitHub}}"|] };
            List<string> List = [[|"{{GitHub}}"|]];
            Func<string> Lambda = () => [|"{{GitHub}}"|];
            int Arm(int n) => n switch { 0 => ([|"{{GitHub}}"|]).Length, _ => 1 };
            string Or(string? x) => x ?? [|"{{GitHub}}"|];
        }

        class B
        {
            protected B(string s, int n) { }
        }
        """,
        $$"""
        using System;
        using System.Collections.Generic;

        class C(string s) : B({{Numbered(1)}}, 1)
        {
            int Length => ({{Numbered(2)}}).Length;
            bool Same(string x) => x == ({{Numbered(3)}});
            string Pick(bool b) => b ? ({{Numbered(4)}}) : s;
            string Join(string x) => "Bearer " + ({{Numbered(5)}}) + x;
            string[] Array = { {{Numbered(6)}} };
            List<string> List = [{{Numbered(7)}}];
            Func<string> Lambda = () => {{Numbered(8)}};
            int Arm(int n) => n switch { 0 => ({{Numbered(9)}}).Length, _ => 1 };
            string Or(string? x) => x ?? {{Numbered(10)}};
        }

        class B
        {
            protected B(string s, int n) { }
        }
        """);

    private static string Numbered(int number) => number == 1 ? Read : Read.Replace("GITHUB_TOKEN", "GITHUB_TOKEN_" + number, StringComparison.Ordinal);

    [Fact]
    public Task FallbackOfTheEnvironment_BecomesTheFailure() => Verify(
        $$"""
        using System;

        class C
        {
            string a = Environment.GetEnvironmentVariable("SHOP_TOKEN") ?? [|"{{GitHub}}"|];
        }
        """,
        """
        using System;

        class C
        {
            string a = Environment.GetEnvironmentVariable("SHOP_TOKEN") ?? throw new InvalidOperationException("Set the environment variable 'SHOP_TOKEN'.");
        }
        """);

    [Fact]
    public Task PartOfALiteral_KeepsTheRest() => Verify(
        $$""""
        using System;

        class C
        {
            string a = "Bearer [|{{GitHub}}|]";
            string b = "[|{{Stripe}}|]:";
            string c = @"C:\""x""[|{{Other}}|]\end";
            int d = "{\"t\":\"[|{{GitHub}}|]\"}".Length;
            string e(string x) => x + "a\t[|{{GitHub}}|]" + x;
        }
        """",
        $$""""
        using System;

        class C
        {
            string a = "Bearer " + ({{Read}});
            string b = ({{ReadStripe}}) + ":";
            string c = @"C:\""x""" + ({{Numbered(2)}}) + @"\end";
            int d = ("{\"t\":\"" + ({{Numbered(3)}}) + "\"}").Length;
            string e(string x) => x + "a\t" + ({{Numbered(4)}}) + x;
        }
        """");

    [Fact]
    public Task TwoInOneLiteral_AreBothReplaced() => Verify(
        $$"""
        using System;

        class C
        {
            string a = "x [|{{GitHub}}|] y [|{{Stripe}}|] z";
        }
        """,
        $$"""
        using System;

        class C
        {
            string a = "x " + ({{Read}}) + " y " + ({{ReadStripe}}) + " z";
        }
        """);

    /// <summary>Fills in what stands between number signs; for sources whose braces leave no room for holes.</summary>
    private static string Fill(string text) => text
        .Replace("#github#", GitHub, StringComparison.Ordinal)
        .Replace("#stripe#", Stripe, StringComparison.Ordinal)
        .Replace("#other#", Other, StringComparison.Ordinal)
        .Replace("#read#", Read, StringComparison.Ordinal)
        .Replace("#readstripe#", ReadStripe, StringComparison.Ordinal)
        .Replace("#read2#", Numbered(2), StringComparison.Ordinal)
        .Replace("#read3#", Numbered(3), StringComparison.Ordinal);

    [Fact]
    public Task PartOfARawLiteral_BecomesAHole() => Verify(
        Fill(""""
        using System;

        class C
        {
            string a = """{"token":"[|#github#|]"}""";
            string b = """
                {
                  "nested": {{ "token": "[|#stripe#|]" }}
                }
                """;
            string c = """[|#other#|] {} end""";
        }
        """"),
        Fill(""""
        using System;

        class C
        {
            string a = $$"""{"token":"{{#read#}}"}""";
            string b = $$$"""
                {
                  "nested": {{ "token": "{{{#readstripe#}}}" }}
                }
                """;
            string c = $$"""{{#read2#}} {} end""";
        }
        """"));

    [Fact]
    public Task PartOfAnInterpolatedString_BecomesAHole() => Verify(
        Fill(""""
        using System;

        class C
        {
            string M(string x) => $"{x} Bearer [|#github#|]";
            string N(string x) => $@"{{""[|#stripe#|]""}} {x}";
            string O(string x) => $$"""{"a": {{x}}, "b": "[|#other#|]"}""";
            FormattableString P(string x) => $"{x}: [|#github#|]";
        }
        """"),
        Fill(""""
        using System;

        class C
        {
            string M(string x) => $"{x} Bearer {#read#}";
            string N(string x) => $@"{{""{#readstripe#}""}} {x}";
            string O(string x) => $$"""{"a": {{x}}, "b": "{{#read2#}}"}""";
            FormattableString P(string x) => $"{x}: {#read3#}";
        }
        """"));

    [Fact]
    public Task SplitSecret_IsReplacedAsAWhole() => Verify(
        $$"""
        using System;

        class C
        {
            const string Prefix = "ghp_";
            const string A = [|"{{GitHub[..10]}}" + "{{GitHub[10..]}}"|];
            string b(string x) => [|x + "t=" + "{{GitHub[..9]}}" + "{{GitHub[9..30]}}" + "{{GitHub[30..]}} end" + x|];
            string c = [|Prefix + "{{Other[4..]}}"|];
            string d(string x) => [|$"{x} {Prefix}{{Other[4..]}} end"|];
            string e(string x) => [|x + ("a {{GitHub[..9]}}" + "{{GitHub[9..]}}")|];
        }
        """,
        $$"""
        using System;

        class C
        {
            const string Prefix = "ghp_";
            static readonly string A = {{Read}};
            string b(string x) => x + "t=" + ({{Numbered(2)}}) + " end" + x;
            string c = {{Numbered(3)}};
            string d(string x) => $"{x} {{{Numbered(4)}}} end";
            string e(string x) => x + ("a " + ({{Numbered(5)}}));
        }
        """);

    [Fact]
    public Task SplitAcrossBrackets_HasNoFix() => VerifyNoFix(
        $$"""
        class C
        {
            string a(string x) => [|x + ("y " + "{{GitHub[..9]}}") + "{{GitHub[9..]}}"|];
            string b(string x) => [|x + "{{GitHub[..9]}}" + $"{{GitHub[9..]}} {x}"|];
        }
        """);

    [Fact]
    public Task Utf8Literal_BecomesItsBytes() => Verify(
        $$"""
        using System;
        using System.Text;

        class C
        {
            static ReadOnlySpan<byte> A => [|"{{GitHub}}"u8|];
            static byte[] B = [|"{{Stripe}}"u8|].ToArray();

            void M(ReadOnlySpan<byte> x)
            {
                M([|"{{Other}}"u8|]);
                ReadOnlySpan<byte> y = [|"{{Other}}"u8|];
                M(y);
            }
        }
        """,
        $$"""
        using System;
        using System.Text;

        class C
        {
            static ReadOnlySpan<byte> A => Encoding.UTF8.GetBytes({{Read}});
            static byte[] B = Encoding.UTF8.GetBytes({{ReadStripe}});

            void M(ReadOnlySpan<byte> x)
            {
                M(Encoding.UTF8.GetBytes({{Numbered(2)}}));
                ReadOnlySpan<byte> y = Encoding.UTF8.GetBytes({{Numbered(3)}});
                M(y);
            }
        }
        """);

    [Fact]
    public Task Utf8LiteralThatMustStayASpan_HasNoFix() => VerifyNoFix(
        $$"""
        using System;

        class C
        {
            static ReadOnlySpan<byte> Part => "Bearer [|{{GitHub}}|]"u8;

            static int M<T>(Span<T> x) => x.Length;

            void N()
            {
                var x = [|"{{GitHub}}"u8|];
                _ = [|"{{GitHub}}"u8|].Length + x.Length;
            }
        }
        """);

    [Fact]
    public Task PrivateKey_IsReplaced()
    {
        var key = SampleSecrets.Create("private-key");
        var literal = key.ReplaceLineEndings("\\n");
        return Verify(
            $$"""
            using System;

            class C
            {
                string a = [|"{{literal}}"|];
                string b = [|"{{literal.Replace("\\n", "\\n\" +\n        \"", StringComparison.Ordinal)}}"|];
            }
            """,
            $$"""
            using System;

            class C
            {
                string a = {{Read.Replace("GITHUB_TOKEN", "PRIVATE_KEY", StringComparison.Ordinal)}};
                string b = {{Read.Replace("GITHUB_TOKEN", "PRIVATE_KEY_2", StringComparison.Ordinal)}};
            }
            """);
    }

    [Fact]
    public Task SeveralFiles_AreAllFixed() => CSharpTest.For<HardcodedProviderSecretAnalyzer, HardcodedSecretFixer>()
        .Source($"using System;\n\nclass A {{ string a = [|\"{GitHub}\"|]; }}\n")
        .Source($"class B\n{{\n    const string Token = [|\"{GitHub}\"|];\n    string x = M([|\"{Stripe}\"|]);\n    static string M(string s) => s + Token;\n}}\n", "Test1.cs")
        .FixedSource($"using System;\n\nclass A {{ string a = {Read}; }}\n")
        .FixedSource(
            $"class B\n{{\n    static readonly string Token = {ReadQualified};\n    string x = M({ReadQualified.Replace("GITHUB_TOKEN", "STRIPE_SECRET_KEY", StringComparison.Ordinal)});\n    static string M(string s) => s + Token;\n}}\n",
            "Test1.cs")
        .RunAsync();
}
