using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Diagnostics;

/// <content>What scripts say and reach: RF4020 to RF4042.</content>
internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF4020_ScriptSyntaxError = DescriptorFactory.Show("RF4020");

    internal static readonly DiagnosticDescriptor RF4021_DynamicCode = DescriptorFactory.Show("RF4021");

    internal static readonly DiagnosticDescriptor RF4022_WithStatement = DescriptorFactory.Show("RF4022");

    internal static readonly DiagnosticDescriptor RF4023_HostGlobal = DescriptorFactory.Show("RF4023");

    internal static readonly DiagnosticDescriptor RF4024_UnknownGlobal = DescriptorFactory.Show("RF4024");

    internal static readonly DiagnosticDescriptor RF4025_DisallowedName = DescriptorFactory.Show("RF4025");

    internal static readonly DiagnosticDescriptor RF4026_GlobalObject = DescriptorFactory.Show("RF4026");

    internal static readonly DiagnosticDescriptor RF4027_PrototypeReach = DescriptorFactory.Show("RF4027");

    internal static readonly DiagnosticDescriptor RF4028_Reflection = DescriptorFactory.Show("RF4028");

    internal static readonly DiagnosticDescriptor RF4029_ReservedName = DescriptorFactory.Show("RF4029");

    internal static readonly DiagnosticDescriptor RF4030_NotInLanguage = DescriptorFactory.Show("RF4030");

    internal static readonly DiagnosticDescriptor RF4031_ForbiddenLoop = DescriptorFactory.Show("RF4031");

    internal static readonly DiagnosticDescriptor RF4032_EndlessLoop = DescriptorFactory.Show("RF4032");

    internal static readonly DiagnosticDescriptor RF4033_ResourceExhaustion = DescriptorFactory.Show("RF4033");

    internal static readonly DiagnosticDescriptor RF4034_JsonCallback = DescriptorFactory.Show("RF4034");

    internal static readonly DiagnosticDescriptor RF4035_UnreachableCode = DescriptorFactory.Show("RF4035");

    internal static readonly DiagnosticDescriptor RF4036_RequiredCall = DescriptorFactory.Show("RF4036");

    internal static readonly DiagnosticDescriptor RF4037_CallArguments = DescriptorFactory.Show("RF4037");

    internal static readonly DiagnosticDescriptor RF4038_DynamicToolName = DescriptorFactory.Show("RF4038");

    internal static readonly DiagnosticDescriptor RF4039_ForbiddenTool = DescriptorFactory.Show("RF4039");

    internal static readonly DiagnosticDescriptor RF4040_ToolFunctionMisused = DescriptorFactory.Show("RF4040");

    internal static readonly DiagnosticDescriptor RF4041_UnknownKey = DescriptorFactory.Show("RF4041");

    internal static readonly DiagnosticDescriptor RF4042_AsynchronousCode = DescriptorFactory.Show("RF4042");
}
