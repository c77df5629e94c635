using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>A concatenation or an interpolated string, taken apart into its pieces from left to right.</summary>
internal sealed class FoldedText
{
    private readonly List<TextPiece> _pieces = [];
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;

    private FoldedText(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
    }

    internal IReadOnlyList<TextPiece> Pieces => _pieces;

    internal static FoldedText Create(ExpressionSyntax root, SemanticModel model, CancellationToken cancellation)
    {
        var text = new FoldedText(model, cancellation);
        text.Add(root);
        text.ResolveConstants();
        return text;
    }

    private void Add(ExpressionSyntax expression)
    {
        // A long concatenation leans to the left; walking that side in a loop keeps the stack flat.
        var operands = new Stack<ExpressionSyntax>();
        operands.Push(expression);
        while (operands.Count > 0)
        {
            var operand = TextRoots.WithoutParentheses(operands.Pop());
            if (operand is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } addition)
            {
                operands.Push(addition.Right);
                operands.Push(addition.Left);
            }
            else
            {
                AddOperand(operand);
            }
        }
    }

    private void AddOperand(ExpressionSyntax operand)
    {
        switch (operand)
        {
            case LiteralExpressionSyntax literal when TextRoots.IsStringLiteral(literal):
                _pieces.Add(new TextPiece(literal, literal.Token, literal.Token.ValueText));
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                AddContents(interpolated);
                break;
            default:
                _pieces.Add(new TextPiece(operand, default, null));
                break;
        }
    }

    private void AddContents(InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                _pieces.Add(new TextPiece(text, text.TextToken, text.TextToken.ValueText));
            }
            else if (content is InterpolationSyntax hole)
            {
                _pieces.Add(new TextPiece(hole, default, null));
            }
        }
    }

    /// <summary>Asks the compiler for the value of names, but only of those a token could run into.</summary>
    private void ResolveConstants()
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Value is null
                && Seams.NamedConstant(_pieces[i].Node) is { } expression
                && ((i > 0 && Seams.RunsOut(_pieces[i - 1].Value, expression))
                    || (i + 1 < _pieces.Count && Seams.RunsIn(_pieces[i + 1].Value, expression))))
            {
                _pieces[i] = _pieces[i] with { Value = ConstantValue(expression) };
            }
        }
    }

    private string? ConstantValue(ExpressionSyntax expression) => _model.GetConstantValue(expression, _cancellation) switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: char character } => character.ToString(),
        _ => null,
    };
}
