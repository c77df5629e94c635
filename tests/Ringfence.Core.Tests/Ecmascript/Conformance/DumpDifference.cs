namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Shows where two dumps part.</summary>
internal static class DumpDifference
{
    private const int LinesBefore = 6;
    private const int LinesBehind = 4;

    /// <summary>The lines around the first difference.</summary>
    public static string Of(string expected, string actual)
    {
        var (theirs, ours) = (expected.Split('\n'), actual.Split('\n'));
        var at = 0;
        while (at < theirs.Length && at < ours.Length && theirs[at] == ours[at]) at++;
        var common = theirs.Take(at).TakeLast(LinesBefore).Select(l => "    " + l);
        var left = theirs.Skip(at).Take(LinesBehind).Select(l => "  - " + l);
        var right = ours.Skip(at).Take(LinesBehind).Select(l => "  + " + l);
        return string.Join('\n', [.. common, .. left, .. right]);
    }
}
