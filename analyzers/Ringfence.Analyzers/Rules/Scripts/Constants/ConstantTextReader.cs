using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Scripts.Constants;

/// <summary>
/// Takes a constant text apart: literals, concatenations, interpolations of constants, and names of what has one value only. Bounded in
/// depth, parts and size; what goes beyond is not read.
/// </summary>
internal sealed class ConstantTextReader
{
    private const int MaxDepth = 32;
    private const int MaxParts = 4_096;
    private const int MaxLength = 16 * 1024 * 1024;

    private readonly List<TextPart> _parts = [];
    private readonly CancellationToken _cancellation;
    private int _length;

    private ConstantTextReader(CancellationToken cancellation) => _cancellation = cancellation;

    internal static List<TextPart>? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var reader = new ConstantTextReader(cancellation);
        return reader.Add(expression, expression, model, 0) ? reader._parts : null;
    }

    private bool Add(ExpressionSyntax expression, ExpressionSyntax root, SemanticModel model, int depth)
    {
        // A long concatenation leans to the left; a stack of its operands keeps that of the thread flat.
        var operands = new Stack<ExpressionSyntax>();
        operands.Push(expression);
        while (operands.Count > 0)
        {
            var operand = Bare(operands.Pop());
            if (operand is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } addition && IsText(addition, model))
            {
                operands.Push(addition.Right);
                operands.Push(addition.Left);
            }
            else if (!AddOperand(operand, root, model, depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool AddOperand(ExpressionSyntax operand, ExpressionSyntax root, SemanticModel model, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        return operand switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => Take(TextPart.OfLiteral(literal, root)),
            InterpolatedStringExpressionSyntax interpolated => AddContents(interpolated, root, model, depth),
            SimpleNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax => AddNamed(operand, root, model, depth),
            _ => AddValue(operand, root, model),
        };
    }

    private bool AddContents(InterpolatedStringExpressionSyntax interpolated, ExpressionSyntax root, SemanticModel model, int depth)
    {
        foreach (var content in interpolated.Contents)
        {
            var isKnown = content switch
            {
                InterpolatedStringTextSyntax stretch => Take(TextPart.OfStretch(stretch, root)),
                InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole when depth < MaxDepth =>
                    Add(hole.Expression, root, model, depth + 1),
                _ => false,
            };
            if (!isKnown)
            {
                return false;
            }
        }

        return true;
    }

    private bool AddNamed(ExpressionSyntax name, ExpressionSyntax root, SemanticModel model, int depth)
    {
        if (depth < MaxDepth && model.GetSymbolInfo(name, _cancellation).Symbol is { } symbol
            && SingleValue.Of(symbol, _cancellation) is { } value && ModelOf(value.SyntaxTree, model) is { } itsModel)
        {
            return Add(value, value, itsModel, depth + 1);
        }

        return AddValue(name, root, model);
    }

    private bool AddValue(ExpressionSyntax expression, ExpressionSyntax root, SemanticModel model) =>
        model.GetConstantValue(expression, _cancellation) switch
        {
            { HasValue: true, Value: string text } => Take(TextPart.OfValue(expression, text, root)),
            { HasValue: true, Value: char character } => Take(TextPart.OfValue(expression, character.ToString(), root)),
            _ => false,
        };

    private bool Take(TextPart part)
    {
        _parts.Add(part);
        _length += part.Value.Length;
        return _parts.Count <= MaxParts && _length <= MaxLength;
    }

    private bool IsText(BinaryExpressionSyntax addition, SemanticModel model) =>
        Bare(addition.Right).RawKind is (int)SyntaxKind.StringLiteralExpression
        || model.GetTypeInfo(addition, _cancellation).Type?.SpecialType == SpecialType.System_String;

    private static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax inner:
                    expression = inner.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    expression = suppressed.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>A constant of another file is read with that file's model, which is made only then.</summary>
    private static SemanticModel? ModelOf(SyntaxTree tree, SemanticModel model) =>
        tree == model.SyntaxTree ? model : model.Compilation.ContainsSyntaxTree(tree) ? model.Compilation.GetSemanticModel(tree) : null;
}
