using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// Checks after which a value is one of a fixed list, or made of characters that end no literal and no name: a list's <c>Contains</c>, a comparison with a
/// constant, an anchored regular expression, a parse that succeeded.
/// </summary>
internal static class Proofs
{
    /// <summary>What the names of lists are made of whose elements are not known here, but which somebody made to check against.</summary>
    private static readonly string[] ListWords =
    [
        "allow", "valid", "permit", "known", "whitelist", "safe", "support", "column", "table", "sortable", "filterable", "registered", "fields",
    ];

    /// <summary>What a call that gave true proves, or null.</summary>
    internal static (IOperation Subject, PartLabel Label)? Of(TextEvaluator evaluator, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "BinarySearch" or "FindIndex":
                return InList(evaluator, call);
            case "Any" or "Exists" when call.Arguments.Length == 2 && EqualsElement(call.Arguments[1].Value, evaluator.Context.Model) is { } subject
                && IsList(evaluator, call.Arguments[0].Value):
                return (subject, PartLabel.AllowListed);
            case "Exists" when call.Arguments.Length == 1 && call.Instance is { } list && EqualsElement(call.Arguments[0].Value, evaluator.Context.Model) is { } subject
                && IsList(evaluator, list):
                return (subject, PartLabel.AllowListed);
            case "All" when call.Arguments.Length == 2 && CharacterChecks.AreHarmless(call.Arguments[1].Value, evaluator.Context.Model):
                return (call.Arguments[0].Value, PartLabel.AllowListed);
            case "Equals" when EqualsConstant(call) is { } subject:
                return (subject, PartLabel.AllowListed);
            case "IsMatch":
                return Matches(evaluator, call) is { } matched ? (matched, PartLabel.AllowListed) : null;
            case "TryParse" when call.Arguments.Length > 0 && IsParsedSafely(evaluator, method):
                return (call.Arguments[TextArgument(call)].Value, PartLabel.SafeByType);
            case "IsDefined" when method.ContainingType is { Name: "Enum", ContainingNamespace.Name: "System" }:
                return (call.Arguments[call.Arguments.Length - 1].Value, PartLabel.AllowListed);
            default:
                return null;
        }
    }

    /// <summary>The search whose result the comparison says is an index, or null.</summary>
    internal static IInvocationOperation? FoundIn(IBinaryOperation comparison, bool outcome)
    {
        if (TextEvaluator.Unwrap(comparison.LeftOperand) is not IInvocationOperation { TargetMethod.Name: "IndexOf" or "BinarySearch" or "FindIndex" } search
            || comparison.RightOperand.ConstantValue is not { HasValue: true, Value: int bound })
        {
            return null;
        }

        var isFound = (comparison.OperatorKind, bound) switch
        {
            (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) or (BinaryOperatorKind.NotEquals, -1) => outcome,
            (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.Equals, -1) => !outcome,
            _ => false,
        };
        return isFound ? search : null;
    }

    internal static bool IsNotFound(IInvocationOperation search, IOperation bound) =>
        search.TargetMethod.Name is "IndexOf" or "BinarySearch" or "FindIndex" && bound.ConstantValue is { HasValue: true, Value: -1 };

    /// <summary>Whether a value for which the pattern gave that answer is one of the constants it lists.</summary>
    internal static bool AllowsOnlyConstants(IPatternOperation pattern, bool outcome) => pattern switch
    {
        IConstantPatternOperation => outcome,
        INegatedPatternOperation negated => AllowsOnlyConstants(negated.Pattern, !outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            outcome && AllowsOnlyConstants(either.LeftPattern, true) && AllowsOnlyConstants(either.RightPattern, true),
        IBinaryPatternOperation both =>
            outcome && (AllowsOnlyConstants(both.LeftPattern, true) || AllowsOnlyConstants(both.RightPattern, true)),
        _ => false,
    };

    private static (IOperation, PartLabel)? InList(TextEvaluator evaluator, IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        if (type.SpecialType == SpecialType.System_String)
        {
            return null;
        }

        var list = call.Instance ?? (call.Arguments.Length > 1 ? call.Arguments[0].Value : null);
        var item = call.Instance is null ? 1 : 0;
        return list is not null && item < call.Arguments.Length && IsList(evaluator, list) ? (call.Arguments[item].Value, PartLabel.AllowListed) : null;
    }

    /// <summary>Whether every element of the list is constant, or its name says what it is there for.</summary>
    private static bool IsList(TextEvaluator evaluator, IOperation list)
    {
        list = TextEvaluator.Unwrap(list);
        if (evaluator.Evaluate(list) is ReferenceValue reference && evaluator.Content(reference, list) is SequenceValue sequence)
        {
            return sequence.Any is TextValue any && any.HasNoUnsafe;
        }

        return NameOf(list) is { } name && Array.Exists(ListWords, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static string? NameOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field.Name,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property.Name is "Keys" or "Values"
            ? property.Instance is { } owner ? NameOf(owner) : null
            : property.Property.Name,
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IInvocationOperation call => call.TargetMethod.Name,
        IConversionOperation conversion => NameOf(conversion.Operand),
        _ => null,
    };

    /// <summary>What a lambda such as <c>a => a == x</c> compares its parameter with, or null.</summary>
    private static IOperation? EqualsElement(IOperation selector, SemanticModel? model)
    {
        selector = TextEvaluator.Unwrap(selector);
        var lambda = selector is IDelegateCreationOperation creation ? creation.Target : selector;
        if (CharacterChecks.ResultOf(lambda, model) is not { } result)
        {
            return null;
        }

        var (left, right) = TextEvaluator.Unwrap(result) switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => (equality.LeftOperand, equality.RightOperand),
            IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } instance, Arguments: { Length: > 0 } arguments } => (instance, arguments[0].Value),
            IInvocationOperation { TargetMethod.Name: "Equals", Arguments: { Length: > 1 } arguments } => (arguments[0].Value, arguments[1].Value),
            _ => ((IOperation?)null, (IOperation?)null),
        };
        if (left is null || right is null)
        {
            return null;
        }

        left = TextEvaluator.Unwrap(left);
        right = TextEvaluator.Unwrap(right);
        return CharacterChecks.IsOwnParameter(left, lambda) ? right : CharacterChecks.IsOwnParameter(right, lambda) ? left : null;
    }

    private static IOperation? EqualsConstant(IInvocationOperation call)
    {
        var left = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        var at = call.Instance is null ? 1 : 0;
        if (left is null || at >= call.Arguments.Length)
        {
            return null;
        }

        var right = call.Arguments[at].Value;
        return right.ConstantValue.HasValue ? left : left.ConstantValue.HasValue ? right : null;
    }

    private static IOperation? Matches(TextEvaluator evaluator, IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType is not { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" } || call.Arguments.Length == 0)
        {
            return null;
        }

        var pattern = call.Instance is { } instance
            ? RegexPatterns.Of(instance)
            : call.Arguments.Length > 1 ? (evaluator.Evaluate(call.Arguments[1].Value) as TextValue)?.Constant : null;
        return pattern is not null && RegexPatterns.AllowsOnlyNames(pattern) ? call.Arguments[0].Value : null;
    }

    private static bool IsParsedSafely(TextEvaluator evaluator, IMethodSymbol method)
    {
        var type = method.ContainingType;
        return (type is { Name: "Enum", ContainingNamespace.Name: "System" } || evaluator.Context.Types.Safe.Contains(type))
            && type.Name is not ("DateTime" or "DateTimeOffset" or "TimeSpan");
    }

    private static int TextArgument(IInvocationOperation call)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i].Value.Type?.SpecialType == SpecialType.System_String)
            {
                return i;
            }
        }

        return 0;
    }
}
