using Microsoft.CodeAnalysis.Text;
using Ringfence.TestKit.Markup;

namespace Ringfence.TestKit.Tests.Markup;

public sealed class MarkupParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("class C { int[] a = [1]; bool b = a || c; }")]
    [InlineData("a | b |c[0] {x} [ |] | }")]
    [InlineData("var s = $$\"\"\"{{x}}\"\"\"; var t = $$$\"\"\"x\"\"\"; var u = $$$$;")]
    public void TextWithoutMarkers_IsKept(string text)
    {
        var parsed = text.Contains("|]", StringComparison.Ordinal) ? null : MarkedText.Parse(text);
        if (parsed is null)
        {
            Assert.Throws<FormatException>(() => MarkedText.Parse(text));
            return;
        }

        Assert.Equal(text, parsed.Text);
        Assert.Empty(parsed.Markers);
    }

    [Fact]
    public void Span_IsTakenOut()
    {
        var parsed = MarkedText.Parse("int [|x|] = 1;");
        Assert.Equal("int x = 1;", parsed.Text);
        Assert.Equal([new Marker(null, null, new TextSpan(4, 1))], parsed.Markers);
    }

    [Fact]
    public void NamedSpanAndPlace_AreTakenOut()
    {
        var parsed = MarkedText.Parse("{|RF2001:ab|}{|#12:c|}{|CS0103:d|}");
        Assert.Equal("abcd", parsed.Text);
        Assert.Equal(
            [
                new Marker("RF2001", null, new TextSpan(0, 2)), new Marker(null, 12, new TextSpan(2, 1)),
                new Marker("CS0103", null, new TextSpan(3, 1))],
            parsed.Markers);
    }

    [Fact]
    public void EmptySpans_AndPosition_HaveNoLength()
    {
        var parsed = MarkedText.Parse("a[||]b{|RF0001:|}c$$d");
        Assert.Equal("abcd", parsed.Text);
        Assert.Equal(
            [
                new Marker(null, null, new TextSpan(1, 0)), new Marker("RF0001", null, new TextSpan(2, 0)),
                new Marker(null, null, new TextSpan(3, 0), StartOnly: true)],
            parsed.Markers);
    }

    [Fact]
    public void NestedSpans_ComeOuterFirst()
    {
        var parsed = MarkedText.Parse("[|a{|RF0001:b[|c|]|}|]");
        Assert.Equal("abc", parsed.Text);
        Assert.Equal([new TextSpan(0, 3), new TextSpan(1, 2), new TextSpan(2, 1)], parsed.Markers.Select(m => m.Span));
    }

    [Fact]
    public void SameSpanForTwoIds_IsAllowed() =>
        Assert.Equal(["RF0001", "RF0002"], MarkedText.Parse("{|RF0001:{|RF0002:x|}|}").Markers.Select(m => m.Id));

    [Fact]
    public void WindowsLines_AreKept_AndCounted()
    {
        var parsed = MarkedText.Parse("a\r\n[|b\r\nc|]\r\n");
        Assert.Equal("a\r\nb\r\nc\r\n", parsed.Text);
        Assert.Equal(new TextSpan(3, 4), parsed.Markers.Single().Span);
    }

    [Fact]
    public void MarkersInsideStringLiterals_AreMarkers()
    {
        var parsed = MarkedText.Parse(""""var s = """[|text|]"""; var t = "{|RF0001:x|}"; var u = @"[|y|]";"""");
        Assert.Equal(""""var s = """text"""; var t = "x"; var u = @"y";"""", parsed.Text);
        Assert.Equal(3, parsed.Markers.Length);
    }

    [Fact]
    public void DollarsOfRawStrings_AreNoPosition()
    {
        var parsed = MarkedText.Parse("""""var s = $$"""{{[|x|]}}""";""""");
        Assert.Equal("""""var s = $$"""{{x}}""";""""", parsed.Text);
    }

    [Theory]
    [InlineData("[|a", "is never closed")]
    [InlineData("{|RF0001:a", "is never closed")]
    [InlineData("a|]", "closes nothing")]
    [InlineData("a|}", "closes nothing")]
    [InlineData("[|a|}", "crosses")]
    [InlineData("{|RF0001:a|]", "crosses")]
    [InlineData("[|a{|RF0001:b|]c|}", "crosses")]
    [InlineData("{|a|}", "has no")]
    [InlineData("{|:a|}", "has no")]
    [InlineData("{|#x:a|}", "has no")]
    [InlineData("{|RF:a|}", "has no")]
    [InlineData("{|rf0001:a|}", "has no")]
    public void MalformedMarkup_IsRefused(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<FormatException>(() => MarkedText.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("|]", "line 1, column 1")]
    [InlineData("ab\ncd|]", "line 2, column 3")]
    [InlineData("ab\n[|", "line 2, column 1")]
    public void Refusal_SaysWhere(string text, string place) =>
        Assert.Contains(place, Assert.Throws<FormatException>(() => MarkedText.Parse(text)).Message, StringComparison.Ordinal);
}
