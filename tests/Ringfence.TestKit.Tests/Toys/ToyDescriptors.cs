using Microsoft.CodeAnalysis;

namespace Ringfence.TestKit.Tests.Toys;

internal static class ToyDescriptors
{
    internal static readonly DiagnosticDescriptor BadName = Make("TOY001", "The variable '{0}' has a bad name; choose a good one");
    internal static readonly DiagnosticDescriptor Other = Make("TOY002", "The variable '{0}' is another thing");
    internal static readonly DiagnosticDescriptor Off = Make("TOY003", "The variable '{0}' is off", enabled: false);

    internal static DiagnosticDescriptor Make(string id, string message, bool enabled = true) =>
        new(id, "A toy", message, "Toys", DiagnosticSeverity.Warning, enabled, "It is a toy.");
}
