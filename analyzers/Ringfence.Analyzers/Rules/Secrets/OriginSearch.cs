using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Where the source writes the value an expression has: through brackets, arms and fallbacks, conversions, locals, fields that never
/// change, private
/// methods and their parameters. Says nothing about the order of things, so one constant way is enough. Bounded in depth and in origins.
/// </summary>
internal sealed class OriginSearch
{
    private const int MaxDepth = 12;
    private const int MaxOrigins = 16;

    private readonly List<SecretOrigin> _found = [];
    private readonly HashSet<SyntaxNode> _visited = [];
    private readonly SemanticModel _model;
    private readonly SymbolOrigins _symbols;
    private readonly CancellationToken _cancellation;

    private OriginSearch(SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        _symbols = new SymbolOrigins(model, scope, cancellation);
    }

    internal static IReadOnlyList<SecretOrigin> Find(ExpressionSyntax expression, SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        var search = new OriginSearch(model, scope, cancellation);
        search.Visit(expression, 0);
        return search._found;
    }

    private void Visit(ExpressionSyntax? expression, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (expression is null || depth > MaxDepth || _found.Count >= MaxOrigins || !_visited.Add(expression))
        {
            return;
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                Visit(inner.Expression, depth + 1);
                break;
            case CastExpressionSyntax cast:
                Visit(cast.Expression, depth + 1);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                Visit(suppressed.Operand, depth + 1);
                break;
            case ConditionalExpressionSyntax conditional:
                Visit(conditional.WhenTrue, depth + 1);
                Visit(conditional.WhenFalse, depth + 1);
                break;
            case SwitchExpressionSyntax arms:
                foreach (var arm in arms.Arms)
                {
                    Visit(arm.Expression, depth + 1);
                }

                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                Visit(coalesce.Left, depth + 1);
                Visit(coalesce.Right, depth + 1);
                break;
            case AssignmentExpressionSyntax assignment:
                Visit(assignment.Right, depth + 1);
                break;
            case AwaitExpressionSyntax awaited:
                Visit(awaited.Expression, depth + 1);
                break;
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } slice when keys[0].Expression is RangeExpressionSyntax:
                Visit(slice.Expression, depth + 1);
                break;
            default:
                VisitValue(expression, depth);
                break;
        }
    }

    private void VisitValue(ExpressionSyntax expression, int depth)
    {
        if (Literal(expression) is { } text)
        {
            Add(expression, text);
        }
        else if (ConstantArrays.Is(expression))
        {
            Add(expression, null);
        }
        else if (expression is InvocationExpressionSyntax call)
        {
            VisitCall(call, depth);
        }
        else if (expression is BaseObjectCreationExpressionSyntax creation)
        {
            VisitCreation(creation, depth);
        }
        else if (expression is SimpleNameSyntax or MemberAccessExpressionSyntax && expression.SyntaxTree == _model.SyntaxTree)
        {
            foreach (var next in _symbols.ValuesOf(expression))
            {
                Visit(next, depth + 1);
            }
        }
    }

    private void VisitCall(InvocationExpressionSyntax call, int depth)
    {
        var arguments = call.ArgumentList.Arguments;
        switch (Callee.Name(call))
        {
            case "GetBytes" or "FromBase64String" or "FromHexString" or "DecodeFromChars" or "FromResult" or "HashData" or "ComputeHash" or "Decode" or "Base64UrlDecode"
                or "StringToByteArray" or "HexToBytes" or "HexStringToByteArray" or "DecodeBytes" or "ParseHex" or "ReadOnlySpan" or "Repeat" or "Copy"
                when arguments.Count > 0 && !IsDerivation(call):
                Visit(arguments[0].Expression, depth + 1);
                VisitConstant(call, arguments[0].Expression);
                break;
            case "ToArray" or "ToCharArray" or "AsSpan" or "AsMemory" or "Trim" or "ToString" or "ToList" or "ToLower" or "ToUpper" or "ToLowerInvariant"
                or "ToUpperInvariant" or "Substring" or "PadRight" or "PadLeft" or "Take" or "ToByteArray" or "Reverse" or "Clone" or "Slice" or "Normalize"
                when call.Expression is MemberAccessExpressionSyntax access:
                Visit(access.Expression, depth + 1);
                break;
            default:
                if (call.SyntaxTree == _model.SyntaxTree)
                {
                    foreach (var value in _symbols.ResultsOf(call))
                    {
                        Visit(value, depth + 1);
                    }
                }

                break;
        }
    }

    private void VisitCreation(BaseObjectCreationExpressionSyntax creation, int depth)
    {
        if (creation.ArgumentList is { Arguments: { Count: > 0 } arguments }
            && Callee.Name(creation) is "string" or "String" or "Guid" or "StringBuilder" or "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory" or "List" or "SecureString")
        {
            Visit(creation.ArgumentList.Arguments[0].Expression, depth + 1);
        }
    }

    /// <summary><c>Enumerable.Repeat((byte)1, 16)</c> has no text and no array in it.</summary>
    private void VisitConstant(InvocationExpressionSyntax call, ExpressionSyntax argument)
    {
        if (Callee.Name(call) == "Repeat" && ConstantArrays.IsElement(argument))
        {
            Add(call, null);
        }
    }

    /// <summary>A key derived from a password: the password is reported where it goes in.</summary>
    private static bool IsDerivation(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && Callee.Name(call) == "GetBytes" && call.ArgumentList.Arguments[0].Expression
            is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } && receiver is not null;

    private string? Literal(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when TextRoots.IsStringLiteral(literal):
                return literal.Token.ValueText;
            case InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }:
                return expression.SyntaxTree == _model.SyntaxTree && _model.GetConstantValue(expression, _cancellation) is { HasValue: true, Value: string text } ? text
                    : expression is InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } && contents[0] is InterpolatedStringTextSyntax only
                        ? only.TextToken.ValueText
                        : null;
            default:
                return null;
        }
    }

    private void Add(ExpressionSyntax node, string? text)
    {
        if (_found.Count < MaxOrigins)
        {
            _found.Add(new SecretOrigin(node, text));
        }
    }
}
