using Ringfence.Plugins;
using Ringfence.Policy;

namespace Ringfence.Core.Tests.Policy;

public sealed class ProjectFindingsTests
{
    [Fact]
    public void Messages_SayTheFactTheRiskAndTheRemedy()
    {
        Assert.Equal(
            "App.csproj(1,1): error RF9007: Preset of the RingfenceScript 'scripts/a.js' is 'Secure', which is none, so nobody knows what the script may do; "
            + "did you mean secure?",
            ProjectFindings.ScriptPreset("App.csproj", "scripts/a.js", "Secure").ToString());
        Assert.Equal(
            "App.csproj(1,1): error RF9007: Level of the RingfenceScript 'scripts/a.js' is 'agentscript', which is none, so nobody knows what the script "
            + "may do; write strict, secure, standard or permissive",
            ProjectFindings.ScriptLevel("App.csproj", "scripts/a.js", "agentscript").ToString());
        Assert.Equal(
            "App.csproj(1,1): error RF9007: RingfenceScript lists 'scripts/a.js' twice with a different Preset or Level, so nobody knows which one counts; "
            + "list it once, and change what a pattern has listed with Update instead of Include",
            ProjectFindings.ScriptTwice("App.csproj", "scripts/a.js").ToString());
        Assert.Equal(
            "App.csproj(1,1): error RF9007: RingfenceReport is 'yes', which is no format, so no report would be written; write true, sarif, html or "
            + "sarif;html",
            ProjectFindings.ReportFormat("App.csproj", "yes").ToString());
        Assert.Equal(
            "r.html(1,1): error RF9008: The report cannot be written, so an earlier one may be taken for it: the disk is full",
            ProjectFindings.ReportNotWritten("r.html", FileFailure.DiskFull).ToString());
    }

    [Fact]
    public void NearestName_IsTheFix() => Assert.Equal("strict", ProjectFindings.ScriptLevel("p", "s", "strct").Fix);
}
