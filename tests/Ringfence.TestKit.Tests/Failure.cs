namespace Ringfence.TestKit.Tests;

internal static class Failure
{
    /// <summary>The message of a case that must fail.</summary>
    internal static async Task<string> OfAsync(CSharpTest test) => (await Assert.ThrowsAsync<CaseFailedException>(test.RunAsync)).Message;
}
