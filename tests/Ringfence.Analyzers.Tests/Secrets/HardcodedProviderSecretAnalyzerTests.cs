using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>RF1001 in every place C# can hold a text. The secrets are made at run time.</summary>
public sealed class HardcodedProviderSecretAnalyzerTests
{
    private static readonly string GitHub = SampleSecrets.Create("github-personal-access-token", 1);
    private static readonly string Stripe = SampleSecrets.Create("stripe-secret-key", 2);
    private static readonly string Storage = SampleSecrets.InContext("azure-account-key", SampleSecrets.Create("azure-account-key", 3));
    private static readonly string StorageKey = SampleSecrets.Create("azure-account-key", 3);

    private const string GitHubMessage =
        "The GitHub personal access token 'ghp_…(40 characters)' is written into the source, where everyone with the code or the binary can read it; revoke it and load its successor at run time";

    private static Task Verify(string markedText, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        CSharpTest.For<HardcodedProviderSecretAnalyzer>().Source(markedText).OutputKind(kind).RunAsync();

    [Fact]
    public Task Message_SaysWhatItIsAndNotWhatItHolds() =>
        CSharpTest.For<HardcodedProviderSecretAnalyzer>().Source($$"""class C { string a = [|"{{GitHub}}"|]; }""").ExpectMessage(GitHubMessage).RunAsync();

    [Fact]
    public Task Fields_AreReported() => Verify(
        $$""""
        class C
        {
            const string A = [|"{{GitHub}}"|];
            static readonly string B = [|@"{{GitHub}}"|];
            string c = [|"""{{GitHub}}"""|];
            string D { get; } = [|"{{Stripe}}"|];
            string E => [|"{{Stripe}}"|];
        }
        """");

    [Fact]
    public Task CodeOfEveryKind_IsReported() => Verify(
        $$"""
        using System;
        using System.Collections.Generic;

        [Obsolete([|"{{GitHub}}"|])]
        class C(string p) : B([|"{{GitHub}}"|])
        {
            static void Use(string s) { }

            void M(string q = [|"{{GitHub}}"|])
            {
                const string local = [|"{{GitHub}}"|];
                Use([|"{{GitHub}}"|]);
                Action<string> a = (string x = [|"{{GitHub}}"|]) => Use(x);
                var d = new Dictionary<string, string> { ["token"] = [|"{{GitHub}}"|], [[|"{{Stripe}}"|]] = "x" };
                string[] array = { "a", [|"{{GitHub}}"|] };
                List<string> list = [[|"{{GitHub}}"|]];
                var n = q switch { [|"{{GitHub}}"|] => 1, _ => 0 };
                switch (q) { case [|"{{Stripe}}"|]: break; }
                if (q == [|"{{GitHub}}"|] || q is [|"{{Stripe}}"|]) { }
                var f = Environment.GetEnvironmentVariable("TOKEN") ?? [|"{{GitHub}}"|];
                p = n == 0 ? [|"{{GitHub}}"|] : local;
                (string, int) t = ([|"{{GitHub}}"|], 1);
                throw new Exception([|"{{GitHub}}"|]);
            }
        }

        class B(string s)
        {
            string S { get; } = s;
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreReported() => Verify(
        $"""
        var token = [|"{GitHub}"|];
        System.Console.WriteLine(token.Length);
        """, OutputKind.ConsoleApplication);

    [Fact]
    public Task Utf8Literals_AreReported() => Verify(
        $$""""
        using System;

        class C
        {
            static ReadOnlySpan<byte> A => [|"{{GitHub}}"u8|];
            static byte[] B = [|"""{{GitHub}}"""u8|].ToArray();
            static ReadOnlySpan<byte> D => "Bearer [|{{GitHub}}|] "u8;
        }
        """");

    [Fact]
    public Task PartOfALiteral_IsReportedAlone() => Verify(
        $$"""""
        class C
        {
            string a = "Authorization: token [|{{GitHub}}|]";
            string b = "{\"token\":\"[|{{GitHub}}|]\",\"n\":1}";
            string c = @"C:\dir ""[|{{GitHub}}|]"" end";
            string d = """{"token":"[|{{GitHub}}|]"}""";
            string e = "{{Storage.Replace(StorageKey, "[|" + StorageKey + "|]", StringComparison.Ordinal)}}";
            string f = "\u00fc\x41 \t [|{{GitHub}}|]\r\n";
            string g = "\U0001F600 [|{{GitHub}}|]";
            string h = "\x4 [|\u0067{{GitHub[1..]}}|] ";
            string i = "";
        }
        """"");

    [Fact]
    public Task RawLiteralOverSeveralLines_IsReportedAtItsPlace() => Verify(
        $$"""""
        class C
        {
            string a = """
                {
                  "token": "[|{{GitHub}}|]",

                  "other": "[|{{Stripe}}|]"
                }
                """;
            string b = $$"""
                [|{{GitHub}}|]
                  { "x": {{1 + 1}} } [|{{Stripe}}|]
                """;
            string c = $"""
                {1}
                  [|{{GitHub}}|]
                """;
        }
        """"");

    [Fact]
    public Task RawLiteralWithWindowsLines_IsReportedAtItsPlace() => Verify(
        $$"""""
        class C
        {
            string a = """
                first

                  [|{{GitHub}}|] last
                """;
            string b = @"first

            ""[|{{GitHub}}|]""";
            string c = $"""
                {1} second
                [|{{GitHub}}|]
                """;
        }
        """"".ReplaceLineEndings("\r\n"));

    [Fact]
    public Task InterpolatedText_IsReportedAtItsPlace() => Verify(
        $$$"""""
        class C
        {
            string M(string x) => $"{{ {x} {{\" [|{{{GitHub}}}|] }} {x}" + $@"{{""[|{{{GitHub}}}|]""}} {x}" + $"{x}[|{{{Stripe}}}|]";
            string N() => [|$"{{{GitHub}}}"|];
            string O(string x) => $"{x}, {M([|"{{{GitHub}}}"|])}";
        }
        """"");

    [Fact]
    public Task SplitSecret_IsReportedOnceOnTheWholeConcatenation() => Verify(
        $$"""
        class C
        {
            const string Prefix = "ghp_";
            const string Rest = "{{GitHub[4..]}}";
            const string A = [|"{{GitHub[..10]}}" + "{{GitHub[10..]}}"|];
            string b = [|"{{GitHub[..10]}}" + "{{GitHub[10..20]}}" + ("{{GitHub[20..30]}}" + "{{GitHub[30..]}}")|];
            string d = [|Prefix + "{{GitHub[4..]}}"|];
            string e = [|"ghp_" + Rest|];
            const string F = [|$"{Prefix}{{GitHub[4..]}}"|];
            string g = [|C.Prefix + "{{GitHub[4..]}}" + " tail"|];
            string h = [|'g' + "{{GitHub[1..]}}"|];
            string i(string x) => [|x + "=" + "{{GitHub[..10]}}" + "{{GitHub[10..]}}" + x|];
            string j = [|"gh" + $"p_{{GitHub[4..]}}"|];
        }
        """);

    [Fact]
    public Task WholeOperand_IsReportedAlone() => Verify(
        $$"""
        class C
        {
            string a(string x) => "Bearer " + [|"{{GitHub}}"|] + x;
            string b(string x) => "a " + "[|{{GitHub}}|] and [|{{Stripe}}|]" + x + ("c " + "d");
            string c(int n) => n * 2 + [|"{{GitHub}}"|] + n + 1;
        }
        """);

    [Fact]
    public Task PrivateKeyOfSeveralLiterals_IsReportedOnce()
    {
        var lines = SampleSecrets.Create("private-key").Split('\n');
        var text = string.Join(" +\n        ", lines.Select(line => $"\"{line}\\n\""));
        return Verify($"class C\n{{\n    string a =\n        [|{text}|];\n}}");
    }

    [Fact]
    public Task PrivateKeyInARawLiteral_IsReported()
    {
        var key = SampleSecrets.Create("private-key");
        var indented = string.Join("\n        ", key.Split('\n'));
        return Verify($"class C\n{{\n    string a = [|\"\"\"\n        {indented}\n        \"\"\"|];\n}}");
    }

    [Fact]
    public Task AwsSecretKey_IsReportedWhenItsTypeHoldsAnId()
    {
        var id = SampleSecrets.Create("aws-access-key-id");
        var temporary = SampleSecrets.Create("aws-temporary-key-id");
        var secret = SampleSecrets.Create("aws-secret-access-key");
        return Verify(
            $$"""
            class C
            {
                string id = [|"{{id}}"|];
                string M() => [|"{{secret}}"|];
            }

            class Temporary
            {
                (string, string) Pair = ("{{temporary}}", [|"{{secret}}"|]);
            }

            class Without
            {
                string hash = "{{secret}}";
            }
            """);
    }

    [Fact]
    public Task HarmlessTexts_AreQuiet() => Verify(
        $$""""
        using System.Text.RegularExpressions;

        class C
        {
            // {{GitHub}} in a comment is no text of the program.
            const string Prefix = "ghp_";
            string a = "ghp_" + new string('x', 36);
            string b(string token) => "ghp_" + token + $"ghp_{token}" + $"{Prefix}{token}";
            string c = "{{GitHub[..^1]}}";
            string d = "x{{GitHub}}";
            string e = "{{GitHub[..12]}}" + " " + "{{GitHub[12..]}}";
            Regex f = new("ghp_[A-Za-z0-9]{36}");
            string g = "-----BEGIN PRIVATE KEY-----" + "\n" + "..." + "\n" + "-----END PRIVATE KEY-----";
            string h = nameof(Prefix) + Prefix + 'x' + 1 + 2.0;
            int i = 1 + 2;
            string j = """
                token: <your token>
                """;
            string k = "{{SampleSecrets.Create("json-web-token")}}";
            string l = "{{SampleSecrets.Create("encrypted-private-key").ReplaceLineEndings("\\n")}}";
            string m = "sk_live_" + "your_key_here_1234567890";
        }
        """");

    [Fact]
    public Task LongConcatenation_IsNoDeepRecursion() => Verify(
        "class C { string a(string x) => x" + string.Concat(Enumerable.Repeat(" + \"a b\" + x", 1500)) + $" + [|\"{GitHub}\"|]; }}");

    [Fact]
    public Task EveryFormat_IsReportedInCode()
    {
        var fields = SampleSecrets.Ids
            .Where(id => Ringfence.Secrets.SecretDetectors.Find(id)?.Confidence > Ringfence.Secrets.SecretConfidence.Medium)
            .Select((id, index) => Field(id, index));
        return Verify("class C\n{\n" + string.Join('\n', fields) + "\n}");

        static string Field(string id, int index)
        {
            var value = SampleSecrets.Create(id, 17);
            var text = SampleSecrets.InContext(id, value);
            return text == value
                ? $"    string f{index} = [|\"{value.ReplaceLineEndings("\\n")}\"|];"
                : $"    string f{index} = \"{text.Replace(value, "[|" + value + "|]", StringComparison.Ordinal)}\";";
        }
    }
}
