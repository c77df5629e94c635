using Microsoft.CodeAnalysis;
using Ringfence.Findings;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Diagnostics;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF9001_MalformedPolicy = DescriptorFactory.Show("RF9001", PolicyRules.Malformed);

    internal static readonly DiagnosticDescriptor RF9002_UnknownPolicyKey = DescriptorFactory.Show("RF9002", PolicyRules.UnknownKey);

    internal static readonly DiagnosticDescriptor RF9003_InvalidPolicyValue = DescriptorFactory.Show("RF9003", PolicyRules.InvalidValue);

    internal static readonly DiagnosticDescriptor RF9006_InvalidOption = DescriptorFactory.CreateForCompilationEnd(
        "RF9006",
        "Analyzer option with a value that cannot be read",
        "The option '{0}' has the value '{1}', so its default is used; write {2}",
        RuleLevel.Warning,
        RuleCategory.Configuration,
        "An option in an .editorconfig or .globalconfig file that cannot be read is ignored, and the rule goes by its default. "
        + "What somebody meant to configure is then not configured.",
        cwe: 0);
}
