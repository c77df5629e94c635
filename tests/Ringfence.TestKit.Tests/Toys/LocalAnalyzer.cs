using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.TestKit.Tests.Toys;

/// <summary>A toy rule about local variables; the derived toys each break one rule of the house.</summary>
public abstract class LocalAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    protected virtual DiagnosticDescriptor Descriptor => ToyDescriptors.BadName;

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterSyntaxNodeAction(
            c =>
            {
                var local = (VariableDeclaratorSyntax)c.Node;
                if (local.Identifier.ValueText.StartsWith("bad", StringComparison.Ordinal))
                {
                    Report(c, local);
                }
            },
            SyntaxKind.VariableDeclarator);
    }

    protected virtual void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, local.Identifier.GetLocation(), local.Identifier.ValueText));
}
