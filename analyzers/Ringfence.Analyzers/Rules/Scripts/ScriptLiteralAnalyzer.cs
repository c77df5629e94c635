using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>Shows the findings in scripts that C# code hands to an engine as a constant text, at the characters of its literals.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptLiteralAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ScriptLiteralAnalyzer()
        : base(ScriptDescriptors.All.ToArray())
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) =>
        ScriptSinks.AreIn(symbols) || StringSyntaxMark.IsIn(symbols);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        var scan = new SnippetScan(new ScriptSinks(symbols), StringSyntaxMark.IsIn(symbols));
        context.RegisterOperationAction(
            call => AnalyzeCall(call, scan), OperationKind.Invocation, OperationKind.ObjectCreation);
        if (scan.LooksForMarks)
        {
            context.RegisterOperationAction(
                place => AnalyzeMarkedPlace(place, scan), OperationKind.SimpleAssignment, OperationKind.FieldInitializer,
                OperationKind.PropertyInitializer, OperationKind.PropertyReference);
        }
    }

    internal static void AnalyzeCall(OperationAnalysisContext context, SnippetScan scan)
    {
        switch (context.Operation)
        {
            case IInvocationOperation call:
                scan.Arguments(scan.Sinks.Find(call.TargetMethod, Receiver(call)), call.Arguments, context);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                scan.Arguments(scan.Sinks.Find(constructor, receiver: null), creation.Arguments, context);
                break;
        }
    }

    internal static void AnalyzeMarkedPlace(OperationAnalysisContext context, SnippetScan scan)
    {
        switch (context.Operation)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member }, Value: var value }:
                scan.Member(member, value, context);
                break;
            case IPropertyReferenceOperation { Arguments: { IsEmpty: false } arguments }:
                scan.Arguments(sink: null, arguments, context);
                break;
            case IFieldInitializerOperation { Value: var value } initializer:
                foreach (var field in initializer.InitializedFields)
                {
                    scan.Member(field, value, context);
                }

                break;
            case IPropertyInitializerOperation { Value: var value } initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    scan.Member(property, value, context);
                }

                break;
        }
    }

    /// <summary>The type the receiver is written with, not the base class that a conversion makes of it.</summary>
    private static ITypeSymbol? Receiver(IInvocationOperation call)
    {
        var instance = call.Instance;
        while (instance is IConversionOperation { IsImplicit: true } conversion)
        {
            instance = conversion.Operand;
        }

        return instance?.Type;
    }
}
