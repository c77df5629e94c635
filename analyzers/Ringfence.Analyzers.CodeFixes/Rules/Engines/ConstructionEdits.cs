using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Chooses where the calls go, by how the engine is given its options.</summary>
internal sealed class ConstructionEdits(
    SemanticModel model, SourceLayout layout, CallWriter calls, NamesInScope names, bool removesConstraints)
{
    internal const string ParameterName = "options";

    internal ImmutableArray<TextChange> For(BaseObjectCreationExpressionSyntax construction, CancellationToken cancellation)
    {
        if (construction.ArgumentList is not { } list)
        {
            return construction is ObjectCreationExpressionSyntax { Type.Span.End: var end }
                ? Insert(end, "(" + calls.Lambda(names.FreeName(ParameterName), construction.SpanStart) + ")")
                : [];
        }

        if (list.Arguments.Count == 0)
        {
            return layout.IsBlank(TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart))
                ? Insert(list.OpenParenToken.Span.End, calls.Lambda(names.FreeName(ParameterName), construction.SpanStart))
                : [];
        }

        if (list.Arguments.Count != 1)
        {
            return [];
        }

        var argument = list.Arguments[0].Expression;
        var type = model.GetTypeInfo(argument, cancellation);
        return argument switch
        {
            AnonymousFunctionExpressionSyntax lambda => new LambdaEdits(model, layout, calls, names, removesConstraints).For(lambda, cancellation),
            _ when type.ConvertedType?.TypeKind == TypeKind.Delegate => Wrap(argument),
            _ => AddToOptions(argument, cancellation),
        };
    }

    /// <summary>A method or a delegate that configures the options is called by a new lambda, which then sets the limits.</summary>
    private ImmutableArray<TextChange> Wrap(ExpressionSyntax configure)
    {
        if (model.GetSymbolInfo(configure).Symbol is not (ILocalSymbol { Type: INamedTypeSymbol { DelegateInvokeMethod.Parameters.Length: 1 } }
            or IMethodSymbol { Parameters.Length: 1 }))
        {
            return [];
        }

        var parameter = names.FreeName(ParameterName);
        var outer = layout.IndentAt(configure.SpanStart);
        var inner = layout.Deeper(outer);
        var before = parameter + " =>" + layout.NewLine + outer + "{" + layout.NewLine + inner;
        var after = "(" + parameter + ");" + calls.StatementsBelow(parameter, inner) + layout.NewLine + outer + "}";
        return [Inserted(configure.SpanStart, before), Inserted(configure.Span.End, after)];
    }

    private ImmutableArray<TextChange> AddToOptions(ExpressionSyntax options, CancellationToken cancellation)
    {
        var origin = ChainOrigin(options);
        if (origin is IdentifierNameSyntax && model.GetSymbolInfo(origin, cancellation).Symbol is ILocalSymbol local)
        {
            return removesConstraints ? [] : AddToDeclaration(local, cancellation);
        }

        return origin is ImplicitObjectCreationExpressionSyntax || options is not (ObjectCreationExpressionSyntax or InvocationExpressionSyntax)
            ? []
            : Insert(options.Span.End, calls.ChainOn(options));
    }

    /// <summary>Where the options are made is one place for every engine that gets them, and comes before each of them.</summary>
    private ImmutableArray<TextChange> AddToDeclaration(ILocalSymbol local, CancellationToken cancellation)
    {
        if (local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax declarator
            || declarator.Initializer?.Value is not { } value)
        {
            return [];
        }

        if (ChainOrigin(value) is ObjectCreationExpressionSyntax { Initializer: null }
            && value is ObjectCreationExpressionSyntax or InvocationExpressionSyntax)
        {
            return Insert(value.Span.End, calls.ChainOn(value));
        }

        if (declarator.Parent?.Parent is not LocalDeclarationStatementSyntax statement
            || statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            return [];
        }

        var receiver = declarator.Identifier.Text;
        return EndsItsLine(statement)
            ? Insert(layout.LineEnd(statement.Span.End), calls.StatementsBelow(receiver, layout.IndentAt(statement.SpanStart)))
            : Insert(statement.Span.End, calls.StatementsBehind(receiver));
    }

    private static bool EndsItsLine(StatementSyntax statement)
    {
        foreach (var trivia in statement.GetTrailingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax ChainOrigin(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }:
                    expression = member.Expression;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static ImmutableArray<TextChange> Insert(int position, string text) => [Inserted(position, text)];

    private static TextChange Inserted(int position, string text) => new(new TextSpan(position, 0), text);
}
