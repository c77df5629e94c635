namespace Ringfence.TestKit.Tests;

internal static class Failure
{
    /// <summary>The message of a case that must fail.</summary>
    internal static async Task<string> OfAsync(CSharpTest test) => (await Assert.ThrowsAsync<CaseFailedException>(test.RunAsync)).Message;

    /// <summary>The case must fail and say that.</summary>
    internal static async Task SaysAsync(string expected, CSharpTest test) =>
        Assert.Contains(expected, await OfAsync(test), StringComparison.Ordinal);
}
