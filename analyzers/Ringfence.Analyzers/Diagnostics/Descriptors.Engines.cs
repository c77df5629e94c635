using Microsoft.CodeAnalysis;
using Ringfence.Findings;

namespace Ringfence.Analyzers.Diagnostics;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF3001_JintWithoutLimits = DescriptorFactory.Create(
        "RF3001",
        "Jint engine without limits",
        "Jint engine has {0}, so one script can take the whole process; set {1} in its options",
        RuleLevel.Warning,
        RuleCategory.Security,
        "A Jint engine has no limit that nobody sets. An endless loop, a growing string or a deep recursion in one script then takes the "
        + "processor, the memory or the stack of the whole process.",
        cwe: 770);
}
