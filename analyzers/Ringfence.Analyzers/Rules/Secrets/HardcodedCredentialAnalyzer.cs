using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Symbols;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// RF1002, RF1003 and RF1007: a text in the source is a credential, or may be one, by the name it stands under or the connection it is
/// part of.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedCredentialAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public HardcodedCredentialAnalyzer()
        : base(Descriptors.RF1002_HardcodedCredential, Descriptors.RF1003_HardcodedConnectionPassword, Descriptors.RF1007_PossibleCredential)
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
            if (!AcceptedSecrets.Holds(context, () => finding.Value))
            {
                context.ReportDiagnostic(Create(root.SyntaxTree, finding));
            }
        }
    }

    private static Diagnostic Create(SyntaxTree tree, in TextFinding finding) => finding.Kind == TextFindingKind.Connection
        ? ReportedSecret.Create(Descriptors.RF1003_HardcodedConnectionPassword, tree, finding)
        : ReportedSecret.Create(NamedRule(finding.Confidence), tree, finding, ReportedSecret.Display(finding.Name));

    internal static DiagnosticDescriptor NamedRule(SecretConfidence confidence) =>
        confidence >= SecretConfidence.High ? Descriptors.RF1002_HardcodedCredential : Descriptors.RF1007_PossibleCredential;
}
