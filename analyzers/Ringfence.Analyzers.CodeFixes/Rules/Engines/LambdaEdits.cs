using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Adds calls to a lambda that configures options: to its chain, to its block, or by making a block of it.</summary>
internal sealed class LambdaEdits(SemanticModel model, SourceLayout layout, CallWriter calls, NamesInScope names, bool removesConstraints)
{
    private const string Unused = "_";

    internal ImmutableArray<TextChange> For(AnonymousFunctionExpressionSyntax lambda, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(lambda, cancellation).Symbol is not IMethodSymbol { Parameters: { Length: > 0 } parameters })
        {
            return [];
        }

        // The options are the last parameter, whether or not the engine comes before them.
        var parameter = parameters[parameters.Length - 1];
        if (parameter.DeclaringSyntaxReferences.Length != 1
            || parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not ParameterSyntax { Identifier: var identifier })
        {
            return [];
        }

        if (identifier.Text == Unused && !IsUsed(lambda, identifier))
        {
            var name = names.FreeName(ConstructionEdits.ParameterName);
            var changes = Configure(lambda, parameter, name, cancellation);
            return changes.IsEmpty ? changes : changes.Add(new TextChange(identifier.Span, name));
        }

        return parameter.IsDiscard ? [] : Configure(lambda, parameter, identifier.Text, cancellation);
    }

    private ImmutableArray<TextChange> Configure(
        AnonymousFunctionExpressionSyntax lambda, IParameterSymbol parameter, string receiver, CancellationToken cancellation) => lambda switch
        {
            { Block: { } block } => InBlock(lambda, block, receiver),
            { ExpressionBody: { } body } when IsChainOn(body, parameter, cancellation) => [Inserted(body.Span.End, calls.ChainOn(body))],
            LambdaExpressionSyntax { ExpressionBody: { } body } arrow => AsBlock(arrow, body, receiver),
            _ => [],
        };

    private static bool IsUsed(AnonymousFunctionExpressionSyntax lambda, SyntaxToken identifier)
    {
        foreach (var token in lambda.Body.DescendantTokens())
        {
            if (token.Text == identifier.Text)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsChainOn(ExpressionSyntax body, IParameterSymbol parameter, CancellationToken cancellation)
    {
        if (body is not InvocationExpressionSyntax
            || !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(body, cancellation).Type, parameter.Type))
        {
            return false;
        }

        while (body is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member })
        {
            body = member.Expression;
        }

        return SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(body, cancellation).Symbol, parameter);
    }

    private ImmutableArray<TextChange> AsBlock(LambdaExpressionSyntax lambda, ExpressionSyntax body, string receiver)
    {
        var gap = TextSpan.FromBounds(lambda.ArrowToken.Span.End, body.SpanStart);
        if (!layout.IsBlank(gap))
        {
            return [];
        }

        var outer = layout.IndentAt(lambda.SpanStart);
        var inner = layout.Deeper(outer);
        return
        [
            new TextChange(gap, layout.NewLine + outer + "{" + layout.NewLine + inner),
            Inserted(body.Span.End, ";" + calls.StatementsBelow(receiver, inner) + layout.NewLine + outer + "}"),
        ];
    }

    private ImmutableArray<TextChange> InBlock(AnonymousFunctionExpressionSyntax lambda, BlockSyntax block, string receiver)
    {
        var leavesEarly = LeavesEarly(block);
        if (leavesEarly && removesConstraints)
        {
            return [];
        }

        if (layout.IsOneLine(block.Span))
        {
            return leavesEarly ? [Inserted(block.OpenBraceToken.Span.End, calls.StatementsBehind(receiver))] : Unfold(lambda, block, receiver);
        }

        var indent = block.Statements.Count > 0 && layout.IsFirstOnLine(block.Statements[0].SpanStart)
            ? layout.IndentAt(block.Statements[0].SpanStart)
            : layout.Deeper(layout.IndentAt(block.CloseBraceToken.SpanStart));
        var text = calls.StatementsBelow(receiver, indent);
        if (leavesEarly)
        {
            return [Inserted(block.OpenBraceToken.Span.End, text)];
        }

        return layout.IsFirstOnLine(block.CloseBraceToken.SpanStart)
            ? [Inserted(layout.LineStart(block.CloseBraceToken.SpanStart), text.Substring(layout.NewLine.Length) + layout.NewLine)]
            : [Inserted(block.CloseBraceToken.SpanStart, calls.StatementsBehind(receiver).TrimStart() + " ")];
    }

    /// <summary>Spreads a block on one line over several, statement by statement, when nothing but white space is between them.</summary>
    private ImmutableArray<TextChange> Unfold(AnonymousFunctionExpressionSyntax lambda, BlockSyntax block, string receiver)
    {
        var outer = layout.IndentAt(lambda.SpanStart);
        var inner = layout.Deeper(outer);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(Gap(block.OpenBraceToken.GetPreviousToken().Span.End, block.OpenBraceToken.SpanStart, layout.NewLine + outer));
        var end = block.OpenBraceToken.Span.End;
        foreach (var statement in block.Statements)
        {
            changes.Add(Gap(end, statement.SpanStart, layout.NewLine + inner));
            end = statement.Span.End;
        }

        changes.Add(Gap(end, block.CloseBraceToken.SpanStart, calls.StatementsBelow(receiver, inner) + layout.NewLine + outer));
        foreach (var change in changes)
        {
            if (!layout.IsBlank(change.Span))
            {
                return [Inserted(block.CloseBraceToken.SpanStart, calls.StatementsBehind(receiver).TrimStart() + " ")];
            }
        }

        return changes.ToImmutable();
    }

    private static bool LeavesEarly(BlockSyntax block)
    {
        foreach (var node in block.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is ReturnStatementSyntax or ThrowStatementSyntax or GotoStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static TextChange Gap(int start, int end, string text) => new(TextSpan.FromBounds(start, end), text);

    private static TextChange Inserted(int position, string text) => new(new TextSpan(position, 0), text);
}
