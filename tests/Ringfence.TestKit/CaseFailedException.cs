using Xunit.Sdk;

namespace Ringfence.TestKit;

/// <summary>A case did not hold. The message is all a reader needs: what was expected, what happened, where.</summary>
/// <param name="message">The failure, shown as source where there is a source.</param>
public sealed class CaseFailedException(string message) : XunitException(message);
