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

    internal static readonly DiagnosticDescriptor RF1002_HardcodedCredential = DescriptorFactory.Create(
        "RF1002",
        "Hardcoded password, key or token",
        "The value of '{0}' is written into the source, where everyone with the code or the binary can read it; change it where it is used and load the new one at run time",
        RuleLevel.Warning,
        RuleCategory.Security,
        "A name or a use says that the text is a password, a key or a token, and the text looks like one. Whoever can read the source, its history, the "
        + "package or the assembly can use it. Change it where it opens something, and let the program read the new one from the environment, the "
        + "configuration or a vault.",
        cwe: 798);

    internal static readonly DiagnosticDescriptor RF1003_HardcodedConnectionPassword = DescriptorFactory.Create(
        "RF1003",
        "Hardcoded password in a connection string or URL",
        "The password of this connection is written into the source, where everyone with the code or the binary can read it; change it on the server and load the new one at run time",
        RuleLevel.Warning,
        RuleCategory.Security,
        "A connection string or URL with a password in it opens a server to whoever can read the source, its history, the package or the assembly. Change the "
        + "password on the server, and let the program read the connection from its configuration, or use an identity that needs no password.",
        cwe: 798);
}
