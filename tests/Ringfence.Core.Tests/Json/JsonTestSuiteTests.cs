using Ringfence.Json;

namespace Ringfence.Core.Tests.Json;

public sealed class JsonTestSuiteTests
{
    private static readonly JsonCase[] Accepted = [.. JsonTestSuiteAccepted.MustAccept, .. JsonTestSuiteAccepted.Decided];

    private static readonly JsonCase[] Refused =
        [.. JsonTestSuiteRefused.MustRefuse, .. JsonTestSuiteRefused.Decided, .. JsonTestSuiteRefused.DuplicateKeys];

    public static TheoryData<string> AcceptedNames => [.. Accepted.Select(c => c.Name)];

    public static TheoryData<string> RefusedNames => [.. Refused.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(AcceptedNames))]
    public void Valid_IsAccepted(string name)
    {
        var result = JsonParser.ParseUtf8(Accepted.Single(c => c.Name == name).Content);

        Assert.Empty(result.Errors);
        Assert.NotNull(result.Root);
    }

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void Invalid_IsRefusedAtAPlaceInTheText(string name)
    {
        var content = Refused.Single(c => c.Name == name).Content;

        var result = JsonParser.ParseUtf8(content);

        Assert.False(result.Success);
        Assert.All(result.Errors, error => Assert.True(TextPlaces.Contains(content, error.Range), $"{error} is outside the text"));
    }

    [Fact]
    public void Suite_HasTheCasesThatCount() => Assert.True(Accepted.Length + Refused.Length >= 300, "cases were lost");
}
