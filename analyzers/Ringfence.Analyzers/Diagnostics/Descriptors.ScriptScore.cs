using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Diagnostics;

/// <content>The score of scripts: RF4060 and RF4061.</content>
internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF4060_ScriptScoreBlocks = DescriptorFactory.Show("RF4060");

    internal static readonly DiagnosticDescriptor RF4061_ScriptScoreWarns = DescriptorFactory.Show("RF4061");
}
