using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// RF1004 to RF1006, and RF1002 and RF1007 for values that reach a password through variables and methods: what the source writes ends up
/// as a key, an initialisation
/// vector, a salt or a password. Reports where the value is used, unless it is written right there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedKeyAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public HardcodedKeyAnalyzer()
        : base(
            Descriptors.RF1002_HardcodedCredential, Descriptors.RF1004_HardcodedKey, Descriptors.RF1005_HardcodedVector, Descriptors.RF1006_HardcodedSalt,
            Descriptors.RF1007_PossibleCredential)
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
            node => AnalyzeCall(node, scope), SyntaxKind.InvocationExpression, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        context.RegisterSyntaxNodeAction(node => AnalyzeAssignment(node, scope), SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);
        context.RegisterSyntaxNodeAction(node => AnalyzeInitializer(node, scope), SyntaxKind.EqualsValueClause);
    }

    internal static void AnalyzeCall(SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        var call = (ExpressionSyntax)context.Node;
        var callee = call is InvocationExpressionSyntax invocation ? Callee.Name(invocation) : Callee.Name((BaseObjectCreationExpressionSyntax)call);
        if (callee == "AppendChar")
        {
            SecureStringText.Analyze((InvocationExpressionSyntax)call, context, scope);
        }
        else if (SecretSinks.MayTake(callee, call is not InvocationExpressionSyntax, scope))
        {
            AnalyzeArguments(call, context, scope);
        }
    }

    private static void AnalyzeArguments(ExpressionSyntax call, SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        var list = call is InvocationExpressionSyntax invocation ? invocation.ArgumentList : ((BaseObjectCreationExpressionSyntax)call).ArgumentList;
        if (list is null)
        {
            return;
        }

        foreach (var argument in list.Arguments)
        {
            var (kind, name) = SinkSearch.KindOf(argument, context.SemanticModel, scope, context.CancellationToken);
            if (kind != SinkKind.None)
            {
                SinkReport.Analyze(argument.Expression, kind, name, context, scope);
            }
        }
    }

    internal static void AnalyzeAssignment(SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        var name = NamedPlace.TargetOf(assignment.Left);
        if ((name is "Key" or "IV" or "Salt" || scope.Names.Classify(name) != SecretNameKind.None) && SinkSearch.MayResolve(assignment.Right))
        {
            AnalyzeNamed(name, assignment.Right, SinkSearch.KindOf(assignment.Left, context.SemanticModel, scope, context.CancellationToken), context, scope);
        }
    }

    internal static void AnalyzeInitializer(SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        var clause = (EqualsValueClauseSyntax)context.Node;
        var name = clause.Parent switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        };
        if (scope.Names.Classify(name) is var kind && kind != SecretNameKind.None && SinkSearch.MayResolve(clause.Value))
        {
            AnalyzeNamed(name, clause.Value, SecretSinks.KindOf(kind), context, scope);
        }
    }

    /// <summary>The lengths in bytes of the keys of DES, AES, ChaCha20 and HMAC, and of anything asymmetric.</summary>
    private static bool IsKeyLength(int count) => count is 8 or 16 or 20 or 24 or 32 or 48 or 64 or > 100;

    private static void AnalyzeNamed(string? name, ExpressionSyntax value, SinkKind kind, SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        if (kind is SinkKind.Credential && ConstantArrays.Is(value) && !ConstantArrays.IsUnfilled(value))
        {
            kind = IsKeyLength(ConstantArrays.Count(value)) ? SinkKind.Key : SinkKind.None; // An array of numbers that is called a key.
        }

        if (kind != SinkKind.None)
        {
            SinkReport.Analyze(value, kind, name, context, scope);
        }
    }
}
