using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Engines;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>Cases against one version of Jint each, and the messages they expect.</summary>
internal static class JintCases
{
    public const string NoLimitAtAll = "no timeout, no statement limit, no memory limit and no recursion limit";
    public const string NoLimitAtAllIn2 = "no timeout, no statement limit and no recursion limit";

    public static CSharpTest On2(string source) => Analyzer(source).WithReferenceFile(EnginePackages.Jint2);

    public static CSharpTest On3(string source) => Analyzer(source).WithReference(JintStub.Version3);

    public static CSharpTest On4(string source) =>
        Analyzer(source).WithReferenceFile(EnginePackages.Jint4).WithReferenceFile(EnginePackages.Acornima);

    public static CSharpTest On5(string source) => Analyzer(source).WithReference(JintStub.Version5);

    public static CSharpTest Fix2(string source, string fixedSource) => Fixer(source).FixedSource(fixedSource).WithReferenceFile(EnginePackages.Jint2);

    public static CSharpTest Fix3(string source, string fixedSource) => Fixer(source).FixedSource(fixedSource).WithReference(JintStub.Version3);

    public static CSharpTest Fix4(string source, string fixedSource) =>
        Fixer(source).FixedSource(fixedSource).WithReferenceFile(EnginePackages.Jint4).WithReferenceFile(EnginePackages.Acornima);

    public static CSharpTest Fix5(string source, string fixedSource) => Fixer(source).FixedSource(fixedSource).WithReference(JintStub.Version5);

    public static CSharpTest NoFix4(string source) =>
        Fixer(source).NoFixOffered().WithReferenceFile(EnginePackages.Jint4).WithReferenceFile(EnginePackages.Acornima);

    /// <summary>The statements as the body of a method in a file that can name everything the cases use.</summary>
    public static string Body(string statements) => $$"""
        using System;
        using System.Text.RegularExpressions;
        using System.Threading;
        using Jint;

        public class Host
        {
            public void Run(bool flag, int number, long size, TimeSpan span, CancellationToken token)
            {
        {{Indent(statements, 8)}}
            }
        }
        """;

    public static string Message(string missing) =>
        $"Jint engine has {missing}, so one script can take the whole process; set {(missing.Contains("no ", StringComparison.Ordinal) && missing.Split("no ").Length > 2 ? "them" : "it")} in its options";

    private static CSharpTest Analyzer(string source) => CSharpTest.For<EngineWithoutLimitsAnalyzer>().Source(source);

    private static CSharpTest Fixer(string source) => CSharpTest.For<EngineWithoutLimitsAnalyzer, EngineWithoutLimitsFixer>().Source(source);

    private static string Indent(string text, int by) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Length == 0 ? l : new string(' ', by) + l));
}
