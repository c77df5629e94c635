using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Diagnostics;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>The descriptors of everything that a check of a script can find.</summary>
internal static class ScriptDescriptors
{
    internal static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(new[]
    {
        Descriptors.RF4001_ScriptTooLarge, Descriptors.RF4002_LineTooLong, Descriptors.RF4003_TooManyLines,
        Descriptors.RF4004_NestedTooDeeply, Descriptors.RF4005_OperatorRun, Descriptors.RF4006_LiteralTooLong,
        Descriptors.RF4007_LiteralsTooLong, Descriptors.RF4008_RegExpTooLong, Descriptors.RF4009_TooManyRegExps,
        Descriptors.RF4010_ScriptNul, Descriptors.RF4011_ScriptDirection, Descriptors.RF4012_DirectionInText,
        Descriptors.RF4013_InvisibleInCode, Descriptors.RF4014_InvisibleInText, Descriptors.RF4015_HiddenText,
        Descriptors.RF4016_LookAlikeName, Descriptors.RF4017_MixedScripts, Descriptors.RF4018_EscapeInName,
        Descriptors.RF4019_ScriptControlCharacter, Descriptors.RF4020_ScriptSyntaxError, Descriptors.RF4021_DynamicCode,
        Descriptors.RF4022_WithStatement, Descriptors.RF4023_HostGlobal, Descriptors.RF4024_UnknownGlobal,
        Descriptors.RF4025_DisallowedName, Descriptors.RF4026_GlobalObject, Descriptors.RF4027_PrototypeReach,
        Descriptors.RF4028_Reflection, Descriptors.RF4029_ReservedName, Descriptors.RF4030_NotInLanguage,
        Descriptors.RF4031_ForbiddenLoop, Descriptors.RF4032_EndlessLoop, Descriptors.RF4033_ResourceExhaustion,
        Descriptors.RF4034_JsonCallback, Descriptors.RF4035_UnreachableCode, Descriptors.RF4036_RequiredCall,
        Descriptors.RF4037_CallArguments, Descriptors.RF4038_DynamicToolName, Descriptors.RF4039_ForbiddenTool,
        Descriptors.RF4040_ToolFunctionMisused, Descriptors.RF4041_UnknownKey, Descriptors.RF4042_AsynchronousCode,
        Descriptors.RF4050_ExponentialRegExp, Descriptors.RF4051_PolynomialRegExp, Descriptors.RF4052_SlowSearch,
        Descriptors.RF4053_UndecidedRegExp, Descriptors.RF4054_InvalidRegExp, Descriptors.RF4055_UnseenRegExp,
        Descriptors.RF4060_ScriptScoreBlocks, Descriptors.RF4061_ScriptScoreWarns,
    });

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(static d => d.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule; null when no check of a script reports it.</summary>
    internal static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : null;
}
