using Ringfence.Build.Reporting;

namespace Ringfence.Build.Tests.Reporting;

public sealed class WarningIntentTests
{
    private const string Code = "RF5010";

    [Theory]
    [InlineData("", "", "", false)]
    [InlineData(null, null, null, false)]
    [InlineData("true", "", "", true)]
    [InlineData("True", "", "", true)]
    [InlineData(" true ", "", "", true)]
    [InlineData("false", "", "", false)]
    [InlineData("yes", "", "", false)]
    [InlineData("", "RF5010", "", true)]
    [InlineData("", "CS0168;rf5010", "", true)]
    [InlineData("", "CS0168, RF5010", "", true)]
    [InlineData("", "RF5011", "", false)]
    [InlineData("", "RF501", "", false)]
    [InlineData("true", "", "RF5010", false)]
    [InlineData("true", "RF5010", "\n      RF5010;\n", false)]
    public void Escalation_FollowsTheProject(string? all, string? asErrors, string? notAsErrors, bool expected) =>
        Assert.Equal(expected, new WarningIntent(all, asErrors, notAsErrors, "").Escalates(Code));

    [Theory]
    [InlineData("", false)]
    [InlineData("1701;1702;RF5010", true)]
    [InlineData("1701;1702", false)]
    public void Silence_FollowsTheProject(string noWarn, bool expected) =>
        Assert.Equal(expected, new WarningIntent("true", Code, "", noWarn).Silences(Code));
}
