using Ringfence.Build.Tests.Engine;

namespace Ringfence.Build.Tests;

public sealed class StopOnFindingsTests
{
    [Fact]
    public void Task_FailsWithoutSayingAnything()
    {
        var engine = new RecordingEngine();
        Assert.False(new StopOnFindings { BuildEngine = engine }.Execute());
        Assert.True(engine.AllowFailureWithoutError);
        Assert.Empty(engine.Errors);
        Assert.Empty(engine.Warnings);
        Assert.Empty(engine.Messages);
    }
}
