using Microsoft.CodeAnalysis;
using Ringfence.Findings;
using Ringfence.Secrets;

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

    internal static readonly DiagnosticDescriptor RF1004_HardcodedKey = DescriptorFactory.Create(
        "RF1004",
        "Hardcoded cryptographic key",
        "The cryptographic key used here is written into the source, so everyone with the code or the binary can decrypt and sign with it; replace it and load the new one at run time",
        RuleLevel.Warning,
        RuleCategory.Security,
        "A key protects what it encrypts or signs only as long as nobody else has it. One in the source is in the repository, its history, the package and "
        + "the assembly, and every installation shares it. Make a new one for each installation, and keep it in a vault, the data protection system or the "
        + "environment.",
        cwe: 321);

    internal static readonly DiagnosticDescriptor RF1005_HardcodedVector = DescriptorFactory.Create(
        "RF1005",
        "Hardcoded initialization vector or nonce",
        "The initialization vector used here is the same every time, which shows what equal texts begin with and breaks counter and GCM modes; make a random one for each message and store it in front",
        RuleLevel.Warning,
        RuleCategory.Security,
        "An initialization vector must be unpredictable in CBC mode and must never come twice with the same key in counter modes and GCM, where one repetition gives "
        + "the plain texts and the authentication key away. It is no secret: a random one is written in front of each message.",
        cwe: 329);

    internal static readonly DiagnosticDescriptor RF1006_HardcodedSalt = DescriptorFactory.Create(
        "RF1006",
        "Hardcoded salt",
        "The salt used here is the same for every password, so one table breaks them all; make a random one for each password and store it beside the result",
        RuleLevel.Warning,
        RuleCategory.Security,
        "A salt makes equal passwords give different keys, so that each must be attacked alone. One written into the source is the same for all of them and known in "
        + "advance. It is no secret: a random one is stored beside each result.",
        cwe: 760);

    internal static readonly DiagnosticDescriptor RF1007_PossibleCredential = DescriptorFactory.Create(
        "RF1007",
        "Text that may be a password or key",
        "The value of '{0}' may be a password or key, which everyone with the code or the binary could read; if it opens anything, load it at run time",
        RuleLevel.Info,
        RuleCategory.Security,
        "A name says password or key, but the value could be anything: a plain word, a few digits, a text made up for a demonstration. Weak passwords look just "
        + "like that, so it is worth a look.",
        cwe: 798);

    internal static readonly DiagnosticDescriptor RF1091_UnusedAcceptance = DescriptorFactory.ShowAtCompilationEnd("RF1091", SecretRules.AcceptanceUnused);
}
