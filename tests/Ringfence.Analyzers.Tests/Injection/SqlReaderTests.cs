using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Rules.Injection;

namespace Ringfence.Analyzers.Tests.Injection;

public sealed class SqlReaderTests
{
    private static readonly IOperation Source = AnyOperation();

    [Theory]
    [InlineData("SELECT * FROM t WHERE n = {}", "Value")]
    [InlineData("SELECT * FROM t WHERE n={}", "Value")]
    [InlineData("SELECT * FROM t WHERE n <> {} AND m >= {}", "Value Value")]
    [InlineData("SELECT * FROM t WHERE n LIKE {}", "Value")]
    [InlineData("SELECT * FROM t WHERE n BETWEEN {} AND {}", "Value Value")]
    [InlineData("SELECT * FROM t WHERE n BETWEEN 1 AND 2 AND {}", "Unclear")]
    [InlineData("SELECT * FROM t WHERE n = '{}'", "Quoted")]
    [InlineData("SELECT * FROM t WHERE n = '%{}%' OR m = N'{}'", "Quoted Quoted")]
    [InlineData("SELECT * FROM t WHERE n = 'it''s {}'", "Quoted")]
    [InlineData("SELECT 'it''s' FROM t WHERE n = {}", "Value")]
    [InlineData("INSERT INTO t (a, b) VALUES ({}, {}), ({}, 1)", "Value Value Value")]
    [InlineData("INSERT INTO t ({}) VALUES (1)", "Unclear")]
    [InlineData("INSERT INTO {} VALUES (1)", "Name")]
    [InlineData("UPDATE t SET a = {}, b = '{}' WHERE c = {}", "Value Quoted Value")]
    [InlineData("UPDATE {} SET a = 1", "Name")]
    [InlineData("SELECT {} FROM {}", "Name Name")]
    [InlineData("SELECT * FROM t ORDER BY {}", "Name")]
    [InlineData("SELECT * FROM t ORDER BY a {}", "Name")]
    [InlineData("SELECT * FROM dbo.{}", "Name")]
    [InlineData("SELECT * FROM {}.t", "Name")]
    [InlineData("SELECT * FROM t_{}", "Name")]
    [InlineData("SELECT * FROM [{}]", "Name")]
    [InlineData("SELECT * FROM \"{}\" WHERE `{}` = 1", "Name Name")]
    [InlineData("SELECT * FROM t WHERE n IN ({})", "List")]
    [InlineData("SELECT * FROM t WHERE n IN ('{}', '{}')", "Quoted Quoted")]
    [InlineData("SELECT * FROM t WHERE {}", "Unclear")]
    [InlineData("SELECT * FROM t -- {}", "Unclear")]
    [InlineData("SELECT * FROM t -- it's\nWHERE n = {}", "Value")]
    [InlineData("SELECT * FROM t /* it's {} */ WHERE n = {}", "Unclear Value")]
    [InlineData("SELECT * {}", "Unclear")]
    [InlineData("SELECT * FROM t WHERE n = {}{}", "Name Name")]
    [InlineData("SELECT * FROM t WHERE n = {}::text", "Value")]
    [InlineData("SELECT * FROM t WHERE n = lower({})", "Unclear")]
    [InlineData("SELECT * FROM t LIMIT {}", "Unclear")]
    [InlineData("{}", "Unclear")]
    [InlineData("", "")]
    public void Position_IsToldByTheTextAround(string statement, string expected)
    {
        Assert.Equal(expected, string.Join(" ", Read(statement).Holes.Select(h => h.Position)));
    }

    [Theory]
    [InlineData("SELECT 'a' FROM t WHERE n = '{}'", true)]
    [InlineData("SELECT * FROM t WHERE n = '{}", false)]
    [InlineData("SELECT * FROM t WHERE n = 'a\\' {}", false)]
    [InlineData("SELECT * FROM t WHERE n = E'{}'", false)]
    [InlineData("SELECT * FROM t WHERE n = N'{}'", true)]
    [InlineData("SELECT * FROM t /* {}", false)]
    [InlineData("SELECT * FROM t -- {}", true)]
    public void WhatDatabasesReadDifferently_IsNotClear(string statement, bool isClear)
    {
        Assert.Equal(isClear, Read(statement).IsClear);
    }

    [Fact]
    public void Parameters_AreCollectedWithoutTheirMarker()
    {
        var layout = Read("select @a, :b, $c, '@d', [@e], x::int, ? from t where y = @A");

        Assert.Equal(["a", "b", "c"], layout.Parameters.Order());
        Assert.Equal("SELECT", layout.FirstKeyword);
        Assert.True(layout.HasPositionalMarkers);
    }

    [Fact]
    public void Quotes_AreFoundAcrossParts()
    {
        var hole = Read("n = N'%{}%' AND 1=1").Holes.Single();

        Assert.Equal((0, 4, "N"), (hole.Quotes!.StartPart, hole.Quotes.StartOffset, hole.Quotes.Prefix));
        Assert.Equal((2, 2), (hole.Quotes.EndPart, hole.Quotes.EndOffset));
    }

    [Fact]
    public void RandomText_IsRead()
    {
        var random = new Random(11);
        const string alphabet = "'\"[]`-/*(){},;@:?\\ \n=<>!aN1.";
        for (var round = 0; round < 5000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            Assert.NotNull(Read(text));
        }
    }

    private static SqlLayout Read(string statement)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var pieces = statement.Split("{}");
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
            {
                parts.Add(Part.Hole(Source, PartLabel.Unknown));
            }

            if (pieces[i].Length > 0)
            {
                parts.Add(Part.Literal(pieces[i], Source));
            }
        }

        return SqlLayout.Read(parts.ToImmutable());
    }

    private static IOperation AnyOperation()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { object F = 1; }");
        var literal = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
        return CSharpCompilation.Create("Any", [tree]).GetSemanticModel(tree).GetOperation(literal)!;
    }
}
