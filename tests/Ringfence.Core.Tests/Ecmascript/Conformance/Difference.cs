using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>A source that the two parsers do not understand in the same way.</summary>
internal sealed record Difference(AcornRequest Request, ParseResult Ours, AcornAnswer Theirs)
{
    private const int LongestShown = 600;

    public override string ToString()
    {
        var source = Request.Path is null ? Request.Source : "(file)";
        var shown = System.Text.Json.JsonSerializer.Serialize(source.Length > LongestShown ? source[..LongestShown] + "…" : source);
        return $"{Request.Name} {(Request.IsModule ? "module" : "script")}: {Verdicts()}\n  {shown}";
    }

    private string Verdicts()
    {
        var ours = Ours.Errors is [var e, ..] ? $"ours refuses: {e.Code} at {e.Start}-{e.End}: {e.Message}" : "ours accepts";
        var theirs = Theirs.Accepted ? "acorn accepts" : $"acorn refuses at {Theirs.At}: {Theirs.Message}";
        if (Theirs is not { Accepted: true, Dump: { } dump } || !Ours.Success) return $"{ours}; {theirs}";
        return $"the trees differ (- acorn, + ours)\n{DumpDifference.Of(dump, TreeDump.Text(Ours))}";
    }
}
