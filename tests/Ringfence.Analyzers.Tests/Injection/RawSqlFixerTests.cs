using Ringfence.Analyzers.Tests.Injection.Suite;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

public sealed class RawSqlFixerTests
{
    public static TheoryData<string, string, string> Cases => RawSqlFixCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public Task RawCalls_BecomeTheirTwins(string pattern, string before, string after)
    {
        Assert.NotEmpty(pattern);
        return SqlFixTest.New().Source(EntityFrameworkProgram.Source(before)).FixedSource(EntityFrameworkProgram.Source(after)).RunAsync();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FixedCode_FindsTheSameRowsAndNoOthers(string pattern, string before, string after) =>
        SqlProgram.AssertSameRows(EntityFrameworkProgram.Source, before, after, pattern switch
        {
            "asynchronous with a token" or "execute, by the twin of older versions" => ["ann", "bob", "O'Neil", "anna"],
            _ => [],
        });

    [Theory]
    [InlineData("a table name", """db.ExecuteSqlRaw($"DELETE FROM {{|RF2003:name|}}"); return [];""")]
    [InlineData("a value and a name", """db.ExecuteSqlRaw($"DELETE FROM {{|RF2001:name|}} WHERE city = '{other}'"); return [];""")]
    [InlineData("a constant name, which would become a value", """const string table = "users"; db.ExecuteSqlRaw($"DELETE FROM {table} WHERE city = {{|RF2004:name|}}"); return [];""")]
    [InlineData("a constant in a sum", """const string start = "DELETE FROM users "; db.ExecuteSqlRaw(start + "WHERE city = " + {|RF2001:name|}); return [];""")]
    [InlineData("a number where no value stands", """db.ExecuteSqlRaw($"DELETE TOP {id} FROM users WHERE city = {{|RF2004:name|}}"); return [];""")]
    [InlineData("a number in quotes", """db.ExecuteSqlRaw($"DELETE FROM users WHERE id = '{id}' AND city = '{{|RF2001:name|}}'"); return [];""")]
    [InlineData("an identity, which has a form of its own", """var g = Guid.NewGuid(); db.ExecuteSqlRaw($"DELETE FROM users WHERE id = '{g}' AND city = '{{|RF2001:name|}}'"); return [];""")]
    [InlineData("a format", """db.ExecuteSqlRaw($"DELETE FROM users WHERE city = {{|RF2004:name|},10}"); return [];""")]
    [InlineData("a format of a number", """db.ExecuteSqlRaw($"DELETE FROM users WHERE id = {id:D4} AND city = {{|RF2004:name|}}"); return [];""")]
    [InlineData("a parameter beside", """db.ExecuteSqlRaw($"DELETE FROM users WHERE id = {{0}} AND city = {{|RF2004:name|}}", id); return [];""")]
    [InlineData("a list of parameters beside", """db.ExecuteSqlRaw($"DELETE FROM users WHERE id = {{0}} AND city = {{|RF2004:name|}}", new List<object> { id }); return [];""")]
    [InlineData("a place for a parameter without one", """db.ExecuteSqlRaw($"DELETE FROM users WHERE id = {{0}} AND city = {{|RF2004:name|}}"); return [];""")]
    [InlineData("a text in a variable", """var sql = $"DELETE FROM users WHERE city = '{name}'"; db.ExecuteSqlRaw({|RF2001:sql|}); return [];""")]
    [InlineData("a string within a string", """db.ExecuteSqlRaw($"DELETE FROM users WHERE city = {$"'{{|RF2001:name|}}'"}"); return [];""")]
    [InlineData("a sum within a string", """db.ExecuteSqlRaw($"DELETE FROM users WHERE {"city = " + {|RF2004:name|}}"); return [];""")]
    [InlineData("string.Format", """db.ExecuteSqlRaw(string.Format("DELETE FROM users WHERE city = '{0}'", {|RF2001:name|})); return [];""")]
    [InlineData("one branch only", """db.ExecuteSqlRaw("DELETE FROM users WHERE city = '" + (id > 1 ? {|RF2001:name|} : "x") + "'"); return [];""")]
    [InlineData("backslash", """db.ExecuteSqlRaw($"DELETE FROM users WHERE city = '\\{{|RF2001:name|}}'"); return [];""")]
    public Task WhatWouldChangeTheMeaning_IsNotOffered(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return SqlFixTest.New().Source(EntityFrameworkProgram.Source(statements)).NoFixOffered().RunAsync();
    }

    [Theory]
    [InlineData(
        """db.Blogs.FromSqlRaw($"SELECT * FROM Blogs WHERE Owner = '{{|RF2001:owner|}}'").ToList();""",
        """db.Blogs.FromSql($"SELECT * FROM Blogs WHERE Owner = {owner}").ToList();""")]
    [InlineData(
        """db.Blogs.FromSqlRaw($"SELECT * FROM Blogs WHERE Owner = {{|RF2004:owner|}}").AsNoTracking().First();""",
        """db.Blogs.FromSql($"SELECT * FROM Blogs WHERE Owner = {owner}").AsNoTracking().First();""")]
    [InlineData(
        """db.Database.ExecuteSqlRaw("DELETE FROM Blogs WHERE Owner = '" + {|RF2001:owner|} + "'");""",
        """db.Database.ExecuteSql($"DELETE FROM Blogs WHERE Owner = {owner}");""")]
    [InlineData(
        """await db.Database.ExecuteSqlRawAsync($"DELETE FROM Blogs WHERE Owner = '{{|RF2001:owner|}}'", token);""",
        """await db.Database.ExecuteSqlAsync($"DELETE FROM Blogs WHERE Owner = {owner}", token);""")]
    [InlineData(
        """db.Database.SqlQueryRaw<int>($"SELECT Id FROM Blogs WHERE Owner LIKE '{{|RF2001:owner|}}%'").ToList();""",
        """db.Database.SqlQuery<int>($"SELECT Id FROM Blogs WHERE Owner LIKE {owner + "%"}").ToList();""")]
    public Task TheLibraryItself_HasTheTwins(string before, string after) =>
        Library(before).FixedSource(LibrarySource(after)).RunAsync();

    [Theory]
    [InlineData("""await db.Database.ExecuteSqlRawAsync($"DELETE FROM Blogs WHERE Owner = '{{|RF2001:owner|}}'", new object[0], token);""")]
    [InlineData("""db.Blogs.FromSqlRaw($"SELECT * FROM Blogs WHERE Id = {{0}} AND Owner = '{{|RF2001:owner|}}'", 1).ToList();""")]
    public Task TheLibraryItself_WithParametersGiven_IsLeftAlone(string statement) => Library(statement).NoFixOffered().RunAsync();

    private static CSharpTest Library(string statement)
    {
        var test = SqlFixTest.New();
        foreach (var reference in SuiteLibraries.Get("EntityFrameworkCore"))
        {
            test = test.WithReference(reference);
        }

        return test.Source(LibrarySource(statement));
    }

    private static string LibrarySource(string statement) => $$"""
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.EntityFrameworkCore;

        public sealed class Blog { public int Id { get; set; } public string Owner { get; set; } = ""; }

        public sealed class BlogContext : DbContext { public DbSet<Blog> Blogs => Set<Blog>(); }

        public class C
        {
            public async Task M(BlogContext db, string owner, CancellationToken token)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
