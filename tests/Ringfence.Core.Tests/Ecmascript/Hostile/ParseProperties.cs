using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Hostile;

/// <summary>What holds of every result, whatever the text is.</summary>
internal static class ParseProperties
{
    /// <summary>Parses a text, checks everything about the result and returns it.</summary>
    public static ParseResult Check(string text, ParseOptions options)
    {
        var result = EcmascriptParser.Parse(text, options with { KeepTokens = true, KeepComments = true });
        Errors(result, options);
        new RangeWalker(result).Walk(result.Program);
        Pieces(result);
        return result;
    }

    private static void Errors(ParseResult result, ParseOptions options)
    {
        var length = result.Source.Text.Length;
        Assert.Equal(result.Errors.Count == 0, result.Success);
        Assert.InRange(result.Errors.Count, 0, options.MaxErrors);
        var last = 0;
        foreach (var error in result.Errors)
        {
            Assert.InRange(error.Start, last, length);
            Assert.InRange(error.End, error.Start, length);
            Assert.Equal(result.Source.GetRange(error.Start, error.End), error.Range);
            Assert.True(Enum.IsDefined(error.Code));
            Assert.True(error.Message.Length > 10 && !error.Message.Any(char.IsControl), error.Message);
            Assert.Equal(error.Related is null, error.RelatedMessage is null);
            last = error.Start;
        }
    }

    /// <summary>Tokens and comments, with white space between them, are the text.</summary>
    private static void Pieces(ParseResult result)
    {
        var text = result.Source.Text;
        var pieces = result.Tokens.Select(t => (t.Start, t.End, IsToken: true))
            .Concat(result.Comments.Select(c => (c.Start, c.End, IsToken: false)))
            .OrderBy(p => p.Start);
        var at = 0;
        foreach (var (start, end, isToken) in pieces)
        {
            var isThere = start >= at && end > start && end <= text.Length;
            if (!isThere) Assert.Fail($"the piece {start}..{end} is empty or overlaps what ends at {at}");
            if (result.Success && !IsSpace(text, at, start)) Assert.Fail($"a gap {at}..{start}");
            if (isToken && IsSpace(text, start, end)) Assert.Fail($"the token {start}..{end} is white space");
            at = end;
        }

        if (result.Success && !IsSpace(text, at, text.Length)) Assert.Fail($"a gap {at}..");
    }

    private static bool IsSpace(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((!char.IsWhiteSpace(text[i]) && text[i] != '\uFEFF') || text[i] == '\u0085') return false;
        }

        return true;
    }
}
