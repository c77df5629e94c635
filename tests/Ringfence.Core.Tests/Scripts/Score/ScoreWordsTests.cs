using Ringfence.Core.Tests.Scripts.Flow;
using Ringfence.Policy;

namespace Ringfence.Core.Tests.Scripts.Score;

/// <summary>Each list of words in the policy has an effect on the score, and no word makes a score without a flow.</summary>
public sealed class ScoreWordsTests
{
    private const string Read = "const x = await callTool('orders.list', {}); ";

    // Word, list, a script that has the word, and the score before and after.
    [Theory]
    [InlineData("countingVerbs", "tally", "const n = await callTool('orders.tally', {}); await callTool('webhook.post', { n });", 20, 5)]
    [InlineData("readingVerbs", "peek", "const o = await callTool('order.peek', {}); await callTool('webhook.post', { o });", 20, 50)]
    [InlineData("bulkReadingVerbs", "grab", "const o = await callTool('order.grab', {}); await callTool('webhook.post', { o });", 20, 70)]
    [InlineData("writingVerbs", "keep", "const o = await callTool('webhook.keep', {}); await callTool('slack.post', { o });", 20, 5)]
    [InlineData("sendingVerbs", "dispatch", Read + "await callTool('order.dispatch', { x, to: 'a@x.example' });", 20, 60)]
    [InlineData("outwardVerbs", "dispatch", Read + "await callTool('order.dispatch', { x });", 20, 70)]
    [InlineData("channels", "pigeon", Read + "await callTool('pigeon', { x });", 20, 60)]
    [InlineData("outwardChannels", "drone", Read + "await callTool('drone', { x });", 20, 70)]
    [InlineData("credentials", "passkey", "const o = await callTool('order.get', {}); await callTool('webhook.post', { y: o.passkey });", 18, 78)]
    [InlineData("financial", "budget", "const o = await callTool('order.get', {}); await callTool('webhook.post', { y: o.budget });", 18, 63)]
    [InlineData("personal", "hobby", "const o = await callTool('order.get', {}); await callTool('webhook.post', { y: o.hobby });", 18, 38)]
    [InlineData("people", "pupils", "const o = await callTool('pupils.list', {}); await callTool('webhook.post', { o });", 70, 90)]
    [InlineData("addressKeys", "dest", "const o = await callTool('order.get', {}); await callTool('email.send', { dest: o.mailbox });", 12, 0)]
    public void Word_WeighsTheFlow(string list, string word, string script, int before, int after)
    {
        Assert.Equal(before, Score(script, "{}"));
        Assert.Equal(after, Score(script, $$"""{ "{{list}}": ["{{word}}"] }"""));
    }

    [Fact]
    public void Word_IsTakenAway()
    {
        const string Text = Read + "await callTool('board.publish', { x, to: 'a@x.example' });";
        Assert.Equal(60, Score(Text, "{}"));
        Assert.Equal(20, Score(Text, """{ "sendingVerbs": ["!publish"] }"""));
    }

    [Fact]
    public void EveryList_HasACase() => Assert.Equal(
        ScriptScoreWordList.All.Select(list => list.Key).Order(StringComparer.Ordinal),
        typeof(ScoreWordsTests).GetMethod(nameof(Word_WeighsTheFlow))!.GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Select(row => (string)((InlineDataAttribute)row).Data[0]!).Order(StringComparer.Ordinal));

    [Fact]
    public void Words_AloneMakeNoScore() => Assert.Equal(
        0, Score("const dispatch = 1; console.log('dispatch', dispatch);", """{ "outwardVerbs": ["dispatch"] }"""));

    private static int Score(string script, string words) =>
        FlowCase.Run(script, $$"""{ "scripts": { "score": { "words": {{words}} } } }""").Score.Value;
}
