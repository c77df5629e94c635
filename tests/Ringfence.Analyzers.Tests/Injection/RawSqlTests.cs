using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>RF2004 and what stands near it. The methods of Entity Framework Core are stand-ins of the same names and parameters.</summary>
public sealed class RawSqlTests
{
    [Fact]
    public Task Message_NamesTheTwin() =>
        Of("""db.ExecuteSqlRaw($"DELETE FROM t WHERE n = {{|#0:n|}}");""")
            .Expect(
                "RF2004", 0,
                "'ExecuteSqlRaw' gets 'n' as a part of the text, which is read as SQL; 'ExecuteSql' takes the same interpolated string and passes its values as parameters")
            .RunAsync();

    [Theory]
    [InlineData("asynchronous", """db.ExecuteSqlRawAsync($"DELETE FROM t WHERE n = {{|RF2004:n|}}");""")]
    [InlineData("several values", """db.ExecuteSqlRaw($"DELETE FROM t WHERE n = {{|RF2004:n|}} AND o > {o}");""")]
    [InlineData("a value and a number", """db.ExecuteSqlRaw($"DELETE FROM t WHERE n = {{|RF2004:n|}} AND i = {i}");""")]
    [InlineData("within quotes", """db.ExecuteSqlRaw($"DELETE FROM t WHERE n = '{{|RF2001:n|}}'");""")]
    [InlineData("a name", """db.ExecuteSqlRaw($"DELETE FROM {{|RF2003:n|}}");""")]
    [InlineData("a value and a name", """db.ExecuteSqlRaw($"DELETE FROM {{|RF2001:n|}} WHERE o = {o}");""")]
    [InlineData("held by a variable", """var q = $"DELETE FROM t WHERE n = {n}"; db.ExecuteSqlRaw({|RF2001:q|});""")]
    [InlineData("concatenated", """db.ExecuteSqlRaw("DELETE FROM t WHERE n = " + {|RF2001:n|});""")]
    [InlineData("from outside", """db.ExecuteSqlRaw($"DELETE FROM t WHERE n = {{|RF2002:System.Console.ReadLine()|}}");""")]
    [InlineData("a number", """db.ExecuteSqlRaw($"DELETE FROM t WHERE i = {i}");""")]
    [InlineData("a place for a parameter", """db.ExecuteSqlRaw("DELETE FROM t WHERE n = {0}", n);""")]
    [InlineData("the twin", """db.ExecuteSql($"DELETE FROM t WHERE n = {n}");""")]
    public Task RawMethods_AreToldFromTheirTwins(string pattern, string statements)
    {
        Assert.NotEmpty(pattern);
        return Of(statements).RunAsync();
    }

    private static CSharpTest Of(string statements) => CSharpTest.For<SqlBuiltFromStringsAnalyzer>().Source("""
        using Microsoft.EntityFrameworkCore;

        namespace Microsoft.EntityFrameworkCore
        {
            public sealed class DatabaseFacade;

            public static class RelationalDatabaseFacadeExtensions
            {
                public static int ExecuteSqlRaw(this DatabaseFacade facade, string sql, params object[] parameters) => 0;
                public static System.Threading.Tasks.Task<int> ExecuteSqlRawAsync(this DatabaseFacade facade, string sql, params object[] parameters) => null!;
                public static int ExecuteSql(this DatabaseFacade facade, System.FormattableString sql) => 0;
            }
        }

        public class C
        {
            public void M(DatabaseFacade db, string n, string o, int i)
            {

        """ + statements + "\n    }\n}");
}
