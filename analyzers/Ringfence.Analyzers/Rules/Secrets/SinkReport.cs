using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Judges where a value that reaches a secret's place comes from, and reports it.</summary>
internal static class SinkReport
{
    internal static void Analyze(ExpressionSyntax value, SinkKind kind, string? name, SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        if (!IsPassedOn(value) && kind is SinkKind.NamedPassword or SinkKind.Credential)
        {
            return; // A text right there is judged by its name already.
        }

        if (kind == SinkKind.Vector && EcbMode.IgnoresVector(value))
        {
            return;
        }

        var isReported = false;
        foreach (var origin in OriginSearch.Find(value, context.SemanticModel, scope, context.CancellationToken))
        {
            var isHere = value.Span.Contains(origin.Node.Span) && origin.Node.SyntaxTree == value.SyntaxTree;
            if ((isHere || !isReported) && Judge(origin, kind, name) is { } confidence && !IsReportedByName(origin, context, scope) && !scope.IsTest(value, context.Options)
                && !AcceptedSecrets.Holds(context, () => origin.Text ?? AcceptedSecrets.TextOf(origin.Node)))
            {
                isReported |= !isHere;
                context.ReportDiagnostic(Create(value, origin, isHere, kind, confidence, name, context));
            }
        }
    }

    private static bool IsPassedOn(ExpressionSyntax value) => value is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax);

    /// <summary>How sure it is, or null when it is no secret.</summary>
    private static SecretConfidence? Judge(in SecretOrigin origin, SinkKind kind, string? name) => !origin.HasContent ? null : kind switch
    {
        SinkKind.NamedPassword or SinkKind.Password when ConstantArrays.IsUnfilled(origin.Node) => null, // A buffer.
        SinkKind.NamedPassword => origin.Text is null ? SecretConfidence.High : NamedValue.Judge("password", origin.Text),
        SinkKind.Credential => origin.Text is null ? null : NamedValue.Judge(name ?? "apiKey", origin.Text),
        SinkKind.Password => origin.Text is null || NamedValue.IsUsedPassword(origin.Text) ? SecretConfidence.High : null,
        SinkKind.Key => origin.Text is null || NamedValue.IsUsedKey(origin.Text) ? SecretConfidence.High : null,
        _ => SecretConfidence.High,
    };

    /// <summary>Whether the text has a report of its own where it is written.</summary>
    private static bool IsReportedByName(in SecretOrigin origin, SyntaxNodeAnalysisContext context, SecretScope scope) =>
        origin.Text is { } text
        && (TextSearch.HasProviderFormat(text)
            || (origin.Node.SyntaxTree == context.Node.SyntaxTree
                && TextSearch.Run(origin.Node, context.SemanticModel, scope, context.CancellationToken) is not null));

    private static Diagnostic Create(
        ExpressionSyntax value, in SecretOrigin origin, bool isHere, SinkKind kind, SecretConfidence confidence, string? name, SyntaxNodeAnalysisContext context)
    {
        var (rule, variable) = kind switch
        {
            SinkKind.Key => (Descriptors.RF1004_HardcodedKey, "ENCRYPTION_KEY"),
            SinkKind.Vector => (Descriptors.RF1005_HardcodedVector, null),
            SinkKind.Salt => (Descriptors.RF1006_HardcodedSalt, null),
            _ => (HardcodedCredentialAnalyzer.NamedRule(confidence), VariableNames.Of(ReportedSecret.Display(name ?? ""))),
        };
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        if (variable is not null)
        {
            properties[SecretProperties.Variable] = variable;
            properties[SecretProperties.Name] = ReportedSecret.Display(name ?? "");
        }

        if (origin is { Node: BinaryExpressionSyntax, Text: { } text } && origin.Node.SyntaxTree == context.Node.SyntaxTree
            && JoinedText.Of(origin.Node, context.SemanticModel, context.CancellationToken).Find(origin.Node, 0, text.Length)?.Pieces is { } pieces)
        {
            properties[SecretProperties.Pieces] = pieces.Write();
        }

        var location = (isHere ? origin.Node : value).GetLocation();
        Location[] additional = isHere ? [] : [origin.Node.GetLocation()];
        object[] arguments = kind is SinkKind.Key or SinkKind.Vector or SinkKind.Salt ? [] : [ReportedSecret.Display(name ?? "")];
        return Diagnostic.Create(rule, location, additional, properties.ToImmutable(), arguments);
    }
}
