using Microsoft.CodeAnalysis.CSharp;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Cases of the fix of SQL texts, with the libraries the programs of the cases use.</summary>
internal static class SqlFixTest
{
    internal static CSharpTest New() =>
        SqlProgram.Libraries.Aggregate(
            CSharpTest.For<SqlBuiltFromStringsAnalyzer, SqlBuiltFromStringsFixer>().LanguageVersion(LanguageVersion.CSharp12),
            static (test, library) => test.WithReferenceFile(library));

    internal static Task Fixed(string before, string after) =>
        New().Source(SqlProgram.Source(before)).FixedSource(SqlProgram.Source(after)).RunAsync();

    internal static Task NotOffered(string statements) => New().Source(SqlProgram.Source(statements)).NoFixOffered().RunAsync();
}
