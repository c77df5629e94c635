using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Diagnostics;

/// <content>What the text of a script is like: RF4001 to RF4019.</content>
internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF4001_ScriptTooLarge = DescriptorFactory.Show("RF4001");

    internal static readonly DiagnosticDescriptor RF4002_LineTooLong = DescriptorFactory.Show("RF4002");

    internal static readonly DiagnosticDescriptor RF4003_TooManyLines = DescriptorFactory.Show("RF4003");

    internal static readonly DiagnosticDescriptor RF4004_NestedTooDeeply = DescriptorFactory.Show("RF4004");

    internal static readonly DiagnosticDescriptor RF4005_OperatorRun = DescriptorFactory.Show("RF4005");

    internal static readonly DiagnosticDescriptor RF4006_LiteralTooLong = DescriptorFactory.Show("RF4006");

    internal static readonly DiagnosticDescriptor RF4007_LiteralsTooLong = DescriptorFactory.Show("RF4007");

    internal static readonly DiagnosticDescriptor RF4008_RegExpTooLong = DescriptorFactory.Show("RF4008");

    internal static readonly DiagnosticDescriptor RF4009_TooManyRegExps = DescriptorFactory.Show("RF4009");

    internal static readonly DiagnosticDescriptor RF4010_ScriptNul = DescriptorFactory.Show("RF4010");

    internal static readonly DiagnosticDescriptor RF4011_ScriptDirection = DescriptorFactory.Show("RF4011");

    internal static readonly DiagnosticDescriptor RF4012_DirectionInText = DescriptorFactory.Show("RF4012");

    internal static readonly DiagnosticDescriptor RF4013_InvisibleInCode = DescriptorFactory.Show("RF4013");

    internal static readonly DiagnosticDescriptor RF4014_InvisibleInText = DescriptorFactory.Show("RF4014");

    internal static readonly DiagnosticDescriptor RF4015_HiddenText = DescriptorFactory.Show("RF4015");

    internal static readonly DiagnosticDescriptor RF4016_LookAlikeName = DescriptorFactory.Show("RF4016");

    internal static readonly DiagnosticDescriptor RF4017_MixedScripts = DescriptorFactory.Show("RF4017");

    internal static readonly DiagnosticDescriptor RF4018_EscapeInName = DescriptorFactory.Show("RF4018");

    internal static readonly DiagnosticDescriptor RF4019_ScriptControlCharacter = DescriptorFactory.Show("RF4019");
}
