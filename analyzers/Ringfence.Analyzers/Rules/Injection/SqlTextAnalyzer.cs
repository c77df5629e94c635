using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Rules.Injection.Texts;
using Ringfence.Analyzers.Rules.Injection.Wrappers;
using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.Analyzers.Rules.Scripts.Constants;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>RF2005 to RF2009: what a constant text says to its database, at the exact characters of its literals.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlTextAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public SqlTextAnalyzer()
        : base(
            Descriptors.RF2005_ParameterInQuotes, Descriptors.RF2006_ParameterInSet, Descriptors.RF2007_SettingOutlivesTransaction,
            Descriptors.RF2008_SessionContextNotReadOnly, Descriptors.RF2009_SqlBuiltInSql)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => SqlSinks.AreIn(symbols);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        var targets = SqlTargets.For(symbols, context.Options, context.CancellationToken);
        var reported = new ReportedPlaces();
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (SqlCandidates.MaySetConstant(node.Node, targets, node.CancellationToken))
                {
                    Analyze(node, targets, reported);
                }
            },
            SqlCandidates.Kinds);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, SqlTargets targets, ReportedPlaces reported)
    {
        if (context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not { } operation
            || SqlTextPlace.Of(operation, targets) is not { } place)
        {
            return;
        }

        foreach (var expression in SqlTextPlace.Alternatives(place.Text.Syntax as ExpressionSyntax))
        {
            if (ConstantText.Of(expression, context.SemanticModel, context.CancellationToken) is { } text
                && SuspectText.IsSuspect(text.Text))
            {
                Report(context, place, expression, text, targets, reported);
            }
        }
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, SqlTextPlace place, ExpressionSyntax expression, ConstantText text, SqlTargets targets,
        ReportedPlaces reported)
    {
        var site = place.Site(context.SemanticModel, targets, context.CancellationToken);
        foreach (var finding in SqlTextCheck.Run(text.Text, SqlDialects.Of(place.Sink), site))
        {
            var diagnostic = SqlTextDiagnostic.Of(finding, text, SqlFindingDiagnostic.Display(place.Sink), context.CancellationToken);
            if (reported.IsReportedBy(expression, diagnostic, finding.Shown))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
