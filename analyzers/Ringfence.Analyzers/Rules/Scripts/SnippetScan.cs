using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Rules.Scripts.Constants;
using Ringfence.Analyzers.Rules.Scripts.Hosts;
using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>Finds the texts in one compilation that reach an engine, and reports what is wrong with them.</summary>
internal sealed class SnippetScan(ScriptSinks sinks, bool looksForMarks)
{
    private readonly ReportedPlaces _reported = new();

    /// <summary>Whether code of this compilation can mark places.</summary>
    /// <summary>What JavaScript is called in <c>[StringSyntax("…")]</c>.</summary>
    private static readonly string[] JavaScript = ["javascript", "js"];

    internal bool LooksForMarks { get; } = looksForMarks;

    internal ScriptSinks Sinks { get; } = sinks;

    internal void Arguments(
        (IParameterSymbol Parameter, ScriptTextKind Kind)? sink, ImmutableArray<IArgumentOperation> arguments,
        OperationAnalysisContext context)
    {
        if (sink is null && !LooksForMarks)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String } parameter })
            {
                if (sink is { } known && SymbolEqualityComparer.Default.Equals(known.Parameter, parameter))
                {
                    Text(argument.Value, known.Kind, context);
                }
                else if (LooksForMarks && MayBeConstant(argument.Value) && StringSyntaxMark.IsOn(parameter, JavaScript))
                {
                    Text(argument.Value, ScriptTextKind.Fragment, context);
                }
            }
        }
    }

    internal void Member(ISymbol member, IOperation value, OperationAnalysisContext context)
    {
        if (value.Type?.SpecialType == SpecialType.System_String && MayBeConstant(value) && StringSyntaxMark.IsOn(member, JavaScript))
        {
            Text(value, ScriptTextKind.Fragment, context);
        }
    }

    private static bool MayBeConstant(IOperation value) => value is
        { ConstantValue.HasValue: true } or ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
        or IInterpolatedStringOperation or IBinaryOperation or IConversionOperation;

    private void Text(IOperation value, ScriptTextKind kind, OperationAnalysisContext context)
    {
        if (value.Syntax is not ExpressionSyntax expression || value.SemanticModel is not { } model
            || ConstantText.Of(expression, model, context.CancellationToken) is not { Text.Length: > 0 } text)
        {
            return;
        }

        var policy = PolicyFile.PolicyOf(context.Options, context.CancellationToken);
        foreach (var (finding, start, end) in HostedCheck.Run(text.Text, kind, policy, context.Compilation, context.CancellationToken))
        {
            if (ScriptDescriptors.Find(finding.Rule.Id.Value) is { } descriptor)
            {
                var diagnostic = FindingDiagnostics.Create(descriptor, finding, text.LocationOf(start, end));
                if (_reported.IsReportedBy(expression, diagnostic, finding.Message))
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }
}
