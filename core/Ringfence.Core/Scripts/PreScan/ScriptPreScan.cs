using Ringfence.Ecmascript;
using Ringfence.Findings;
using Ringfence.Scripts.PreScan.Lexing;
using Ringfence.Scripts.PreScan.Names;

namespace Ringfence.Scripts.PreScan;

/// <summary>
/// Looks at the text of a script before anything parses it: sizes that could exhaust a parser or a reader, and characters that make the
/// text read otherwise than it runs. One pass in linear time; a clean text allocates nothing. A second look at the names is taken only when
/// one of them could be mistaken for another.
/// </summary>
internal static class ScriptPreScan
{
    /// <summary>Of one rule no more findings than this are listed.</summary>
    internal const int MostFindingsOfARule = 50;

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text, any text whatever.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="file">The file as the gate knows it, for the findings.</param>
    /// <param name="htmlComments">Whether <c>&lt;!--</c> and <c>--&gt;</c> begin comments: where Annex B applies, which is outside of
    /// modules.</param>
    /// <param name="cancellationToken">Looked at every few thousand characters.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static ScriptPreScanResult Run(
        string text, ScriptPreScanLimits limits, string file = "", bool htmlComments = true, CancellationToken cancellationToken = default)
    {
        var pass = new TextPass(text, limits, htmlComments, cancellationToken);
        if (!pass.Run()) return TooLarge(pass.Bytes, limits, file);

        if (pass.Candidates is { } candidates)
        {
            var search = new NameSearch(candidates);
            new TextPass(text, limits, htmlComments, cancellationToken).CollectNames(search);
            foreach (SpottedName name in search.Mistakable)
            {
                pass.Report(PreScanRules.LookAlikeName, name.Start, name.End, PreScanMessages.ReadsAs(name));
            }
        }

        return new ScriptPreScanResult(pass.Spots is { } spots ? Place(spots, text, file) : [], pass.Omitted, pass.Measures());
    }

    private static ScriptPreScanResult TooLarge(long bytes, ScriptPreScanLimits limits, string file) => new(
        [PreScanRules.TooLarge.At(file, TextRange.FileStart, PreScanMessages.TooLarge(bytes, limits.MaxSourceBytes))],
        0,
        new ScriptPreScanMeasures(bytes, 0, 0, 0, 0, 0, 0, 0, 0));

    private static IReadOnlyList<Finding> Place(List<Spot> spots, string text, string file)
    {
        var source = new ScriptText(text);
        return FindingOrder.ByPlace(spots.ConvertAll(spot => spot.Rule.At(file, source.GetRange(spot.Start, spot.End), spot.Message)));
    }
}
