using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>RF1002 and RF1003: a text in the source is a credential by the name it stands under or the connection it is part of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedCredentialAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public HardcodedCredentialAnalyzer()
        : base(Descriptors.RF1002_HardcodedCredential, Descriptors.RF1003_HardcodedConnectionPassword)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => true;

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        if (TestCode.IsTestProject(symbols, context.Options))
        {
            return;
        }

        var scope = SecretScope.For(context.Compilation);
        context.RegisterSyntaxNodeAction(
            node => AnalyzeText(node, scope), SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression, SyntaxKind.AddExpression);
    }

    internal static void AnalyzeText(SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        var root = (ExpressionSyntax)context.Node;
        if (TextRoots.IsOperand(root) || TextSearch.Run(root, context.SemanticModel, scope, context.CancellationToken) is not { } findings
            || scope.IsTest(root, context.Options))
        {
            return;
        }

        foreach (var finding in findings)
        {
            context.ReportDiagnostic(Create(root.SyntaxTree, finding));
        }
    }

    private static Diagnostic Create(SyntaxTree tree, in TextFinding finding) => finding.Kind == TextFindingKind.Named
        ? ReportedSecret.Create(
            Descriptors.RF1002_HardcodedCredential, tree, finding.Span, finding.Name, finding.Pieces, ReportedSecret.Display(finding.Name))
        : ReportedSecret.Create(Descriptors.RF1003_HardcodedConnectionPassword, tree, finding.Span, "DbPassword", finding.Pieces);
}
