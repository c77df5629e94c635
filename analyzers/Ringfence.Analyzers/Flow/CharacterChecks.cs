using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow;

/// <summary>Whether a check of each character lets only those pass that a name is made of.</summary>
internal static class CharacterChecks
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "IsLetter", "IsDigit", "IsLetterOrDigit", "IsAsciiLetter", "IsAsciiDigit", "IsAsciiLetterOrDigit", "IsAsciiLetterLower", "IsAsciiLetterUpper",
        "IsNumber", "IsAsciiHexDigit", "IsUpper", "IsLower",
    };

    internal static bool AreHarmless(IOperation check, SemanticModel? model)
    {
        check = TextEvaluator.Unwrap(check);
        var target = check is IDelegateCreationOperation creation ? creation.Target : check;
        return target is IMethodReferenceOperation method ? IsHarmless(method.Method) : ResultOf(target, model) is { } result && IsHarmless(result, target, 0);
    }

    /// <summary>The one expression a lambda gives back, or null.</summary>
    internal static IOperation? ResultOf(IOperation lambda, SemanticModel? model)
    {
        // A flow graph keeps a lambda as a place; its body is found again by the syntax.
        if (lambda is not (IFlowAnonymousFunctionOperation or IAnonymousFunctionOperation) || model is null
            || model.SyntaxTree != lambda.Syntax.SyntaxTree || model.GetOperation(lambda.Syntax) is not { } bound)
        {
            return null;
        }

        while (bound is IConversionOperation or IDelegateCreationOperation)
        {
            bound = bound is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)bound).Target;
        }

        return bound is IAnonymousFunctionOperation { Body.Operations: { Length: 1 } operations } && operations[0] is IReturnOperation { ReturnedValue: { } value }
            ? value
            : null;
    }

    internal static bool IsOwnParameter(IOperation operation, IOperation lambda) =>
        operation is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method } && SymbolOf(lambda) is { } own
        && SymbolEqualityComparer.Default.Equals(method, own);

    private static IMethodSymbol? SymbolOf(IOperation lambda) => lambda switch
    {
        IFlowAnonymousFunctionOperation flow => flow.Symbol,
        IAnonymousFunctionOperation function => function.Symbol,
        _ => null,
    };

    private static bool IsHarmless(IOperation condition, IOperation lambda, int depth)
    {
        condition = TextEvaluator.Unwrap(condition);
        return depth < 32 && condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
                IsHarmless(either.LeftOperand, lambda, depth + 1) && IsHarmless(either.RightOperand, lambda, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => IsNameMark(equality.RightOperand) || IsNameMark(equality.LeftOperand),
            IInvocationOperation call => IsHarmless(call.TargetMethod),
            IIsPatternOperation pattern => IsNamePattern(pattern.Pattern),
            _ => false,
        };
    }

    private static bool IsHarmless(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_Char && Harmless.Contains(method.Name);

    private static bool IsNameMark(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: var value } && value is '_' or '.' or '$' or '#' or (int)'_' or (int)'.' or (int)'$' or (int)'#';

    private static bool IsNamePattern(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: char c } && (char.IsLetterOrDigit(c) || c is '_' or '.'),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => IsNamePattern(either.LeftPattern) && IsNamePattern(either.RightPattern),
        IBinaryPatternOperation both => IsRange(both),
        _ => false,
    };

    private static bool IsRange(IBinaryPatternOperation range) =>
        range.LeftPattern is IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual } low
        && range.RightPattern is IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.LessThanOrEqual } high
        && low.Value.ConstantValue is { HasValue: true, Value: char from } && high.Value.ConstantValue is { HasValue: true, Value: char to }
        && ((from >= 'a' && to <= 'z') || (from >= 'A' && to <= 'Z') || (from >= '0' && to <= '9'));
}
