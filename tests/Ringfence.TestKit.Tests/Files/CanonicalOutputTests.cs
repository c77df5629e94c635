namespace Ringfence.TestKit.Tests.Files;

public sealed class CanonicalOutputTests
{
    [Theory]
    [InlineData(
        "/a b/C.cs(3,14): error RF2001: 'x' becomes SQL: bad (https://ringfence.dev/rules/RF2001) [/a b/p.csproj]",
        "/a b/C.cs", 3, 14, "error", "RF2001", "'x' becomes SQL: bad (https://ringfence.dev/rules/RF2001)", "/a b/p.csproj")]
    [InlineData("C:\\x\\C.cs(3): warning CS0168: text", "C:\\x\\C.cs", 3, 0, "warning", "CS0168", "text", null)]
    [InlineData("     1>C.cs(1,2,3,4): warning RF1001: text [p.csproj::TargetFramework=net10.0]", "C.cs", 1, 2, "warning", "RF1001", "text", "p.csproj::TargetFramework=net10.0")]
    [InlineData("plugins/a/plugin.json(2,5): error RF5001: text [p.csproj]", "plugins/a/plugin.json", 2, 5, "error", "RF5001", "text", "p.csproj")]
    [InlineData("/x/p.csproj : error NU1101: Unable to find package", "/x/p.csproj", 0, 0, "error", "NU1101", "Unable to find package", null)]
    public void PositionedLine_IsRead(string line, string file, int row, int column, string severity, string code, string text, string? project) =>
        Assert.Equal(new CanonicalLine(file, file, row, column, severity, code, text, project), CanonicalOutput.ParseLine(line));

    [Theory]
    [InlineData("CSC : error CS5001: Program has no Main [/x/p.csproj]", "CSC", "error", "CS5001")]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.", "MSBUILD", "error", "MSB1009")]
    [InlineData("CSC : warning CS9057: The analyzer assembly '/x/a.dll' references version '5.12' [/x/p.csproj]", "CSC", "warning", "CS9057")]
    public void LineOfATool_HasNoFile(string line, string origin, string severity, string code)
    {
        var parsed = CanonicalOutput.ParseLine(line);
        Assert.NotNull(parsed);
        Assert.Equal((null, origin, 0, severity, code), (parsed.File, parsed.Origin, parsed.Line, parsed.Severity, parsed.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Build succeeded.")]
    [InlineData("    0 Warning(s)")]
    [InlineData("  p -> /x/bin/p.dll")]
    [InlineData("Time Elapsed 00:00:01.20")]
    [InlineData("the error was: nothing")]
    public void OtherLines_AreNotDiagnostics(string line) => Assert.Null(CanonicalOutput.ParseLine(line));

    [Fact]
    public void LineOfTheSummary_IsNotCountedTwice()
    {
        var lines = CanonicalOutput.Parse("C.cs(1,2): error RF1001: a [p]\r\nBuild FAILED.\nC.cs(1,2): error RF1001: a [p]\n  C.cs(1,3): error RF1001: a [p]\n");
        Assert.Equal([2, 3], lines.Select(l => l.Column));
    }
}
