using Microsoft.CodeAnalysis;
using Ringfence.Findings;

namespace Ringfence.Analyzers.Diagnostics;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF1001_HardcodedProviderSecret = DescriptorFactory.Create(
        "RF1001",
        "Hardcoded secret with a provider's format",
        "The {0} '{1}' is written into the source, where everyone with the code or the binary can read it; revoke it and load its successor at run time",
        RuleLevel.Warning,
        RuleCategory.Security,
        "The text has the format one provider gives its credentials, down to the checksum where there is one. Whoever can read the source, its history, "
        + "the package or the assembly can use it. Removing it from the code does not undo that: revoke it, and let the program read its successor "
        + "from the environment or a vault.",
        cwe: 798);
}
