using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Names of columns and directions, which a <c>switch</c> over a fixed list chooses.</summary>
public sealed class NameFixerTests
{
    public static TheoryData<string, string, string> Cases => NameFixCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Names_AreChosenFromAList(string pattern, string before, string after)
    {
        Assert.NotEmpty(pattern);
        return SqlFixTest.Fixed(before, after);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FixedCode_RunsWithNamesOfTheListAndRefusesOthers(string pattern, string before, string after)
    {
        Assert.NotEmpty(pattern);
        Assert.Equal(SqlProgram.Run(Program(before), "name", "desc", "1"), SqlProgram.Run(Program(after), "name", "desc", "1"));
        Assert.Equal(["refused"], SqlProgram.Run(Program(after), "name; DROP TABLE users", "desc; DROP TABLE users", "1"));
        Assert.NotEqual(["refused"], SqlProgram.Run(Program(before), "name; DROP TABLE users", "desc; DROP TABLE users", "1"));
    }

    [Fact]
    public Task AValueBesideAName_IsLeftToTheOtherFix() =>
        SqlFixTest.New()
            .Source(SqlProgram.Source("""
                return conn.Query<string>($"SELECT name, city FROM users WHERE city = '{{|RF2001:other|}}' ORDER BY {name}").ToList();
                """))
            .FixedSource(SqlProgram.Source("""
                var name1 = name switch
                {
                    "name" => "name",
                    "city" => "city",
                    _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not one of the names allowed."),
                };
                return conn.Query<string>($"SELECT name, city FROM users WHERE city = '{{|RF2001:other|}}' ORDER BY {name1}").ToList();
                """))
            .RunAsync();

    [Fact]
    public Task NamesFromOutside_AreChosenFromAListToo() =>
        SqlFixTest.Fixed(
            """
            var sort = Console.ReadLine();
            return conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2002:sort|}}").ToList();
            """,
            """
            var sort = Console.ReadLine();
            var sort1 = sort switch
            {
                "name" => "name",
                _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Not one of the names allowed."),
            };
            return conn.Query<string>($"SELECT name FROM users ORDER BY {sort1}").ToList();
            """);

    [Theory]
    [InlineData("nothing is known of tables", """return conn.Query<string>($"SELECT name FROM {{|RF2003:name|}}").ToList();""")]
    [InlineData("nothing is mentioned", """return conn.Query<string>($"SELECT * FROM users ORDER BY {{|RF2003:name|}}").ToList();""")]
    [InlineData("a piece of a name", """return conn.Query<string>($"SELECT name FROM users ORDER BY name_{{|RF2003:name|}}").ToList();""")]
    [InlineData("a name with a prefix", """return conn.Query<string>($"SELECT name FROM users u ORDER BY u.{{|RF2003:name|}}").ToList();""")]
    [InlineData("a condition", """return conn.Query<string>($"SELECT name FROM users WHERE {{|RF2001:name|}}").ToList();""")]
    [InlineData("a condition behind another", """return conn.Query<string>($"SELECT name FROM users WHERE id = 1 AND {{|RF2001:name|}} ORDER BY id").ToList();""")]
    [InlineData("a limit", """return conn.Query<string>($"SELECT name FROM users ORDER BY name LIMIT {{|RF2001:number|}}").ToList();""")]
    [InlineData("a comment", """return conn.Query<string>($"SELECT name FROM users -- ORDER BY {{|RF2001:name|}}").ToList();""")]
    [InlineData("names to insert", """return conn.Query<string>($"INSERT INTO users ({{|RF2001:name|}}) SELECT name FROM users").ToList();""")]
    [InlineData("in quotes of names", """return conn.Query<string>($"SELECT name FROM users ORDER BY \"{{|RF2003:name|}}\"").ToList();""")]
    [InlineData("the result of a call", """return conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:name.Trim()|}}").ToList();""")]
    [InlineData("one branch only", """return id > 1 ? conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:name|}}").ToList() : [];""")]
    [InlineData("a function of its own", """Func<string, List<string>> f = n => conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:n|}}").ToList(); return f(name);""")]
    [InlineData("an expression for a body", """return F(name); List<string> F(string n) => conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:n|}}").ToList();""")]
    [InlineData("a loop's condition", """while (conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:name|}}").Any()) { name = other; } return [];""")]
    [InlineData("no block around", """if (id > 1) return conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:name|}}").ToList(); return [];""")]
    [InlineData("a format", """return conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:name|},10}").ToList();""")]
    [InlineData("a name and a condition", """return conn.Query<string>($"SELECT name FROM users WHERE {{|RF2001:other|}} ORDER BY {name}").ToList();""")]
    public Task WhatNoListCanBeMadeFor_IsNotOffered(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return SqlFixTest.NotOffered(statements);
    }

    [Fact]
    public Task OldLanguage_HasNoSwitchOfThatKind() =>
        SqlFixTest.New().LanguageVersion(LanguageVersion.CSharp7_3).Nullable(NullableContextOptions.Disable)
            .Source("""
                using Dapper;

                class C
                {
                    void M(System.Data.IDbConnection conn, string name)
                    {
                        conn.Query<string>($"SELECT name FROM users ORDER BY {{|RF2003:name|}}");
                    }
                }
                """)
            .NoFixOffered().RunAsync();

    /// <summary>The statements in a function of their own, whose refusal is an answer.</summary>
    private static string Program(string statements)
    {
        var plain = System.Text.RegularExpressions.Regex.Replace(statements, @"\{\|RF[0-9]+:|\|\}", "");
        return SqlProgram.Source("try { return Ask(); } catch (ArgumentOutOfRangeException) { return [\"refused\"]; }\nList<string> Ask()\n{\n" + plain + "\n}");
    }
}
