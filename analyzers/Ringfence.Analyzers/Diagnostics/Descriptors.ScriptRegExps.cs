using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Diagnostics;

/// <content>Regular expressions of scripts: RF4050 to RF4055.</content>
internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF4050_ExponentialRegExp = DescriptorFactory.Show("RF4050");

    internal static readonly DiagnosticDescriptor RF4051_PolynomialRegExp = DescriptorFactory.Show("RF4051");

    internal static readonly DiagnosticDescriptor RF4052_SlowSearch = DescriptorFactory.Show("RF4052");

    internal static readonly DiagnosticDescriptor RF4053_UndecidedRegExp = DescriptorFactory.Show("RF4053");

    internal static readonly DiagnosticDescriptor RF4054_InvalidRegExp = DescriptorFactory.Show("RF4054");

    internal static readonly DiagnosticDescriptor RF4055_UnseenRegExp = DescriptorFactory.Show("RF4055");
}
