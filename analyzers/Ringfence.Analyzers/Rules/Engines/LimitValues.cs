using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Whether a value written in source is known to mean "no limit". A value that is not known is taken for a limit.</summary>
internal static class LimitValues
{
    /// <summary>A count that limits only strictly between 0 and <see cref="int.MaxValue"/>.</summary>
    internal static bool LiftsCount(IOperation value) => TryGetInteger(value, out var count) && count is <= 0 or >= int.MaxValue;

    /// <summary>A size that limits only strictly between 0 and <see cref="long.MaxValue"/>.</summary>
    internal static bool LiftsSize(IOperation value) => TryGetInteger(value, out var size) && size is <= 0 or long.MaxValue;

    /// <summary>A depth, where 0 forbids all recursion and a negative one allows any.</summary>
    internal static bool LiftsDepth(IOperation value) => TryGetInteger(value, out var depth) && depth is < 0 or >= int.MaxValue;

    internal static bool LiftsSwitch(IOperation value) => Unwrap(value).ConstantValue is { HasValue: true, Value: false };

    /// <summary>A time span that is not positive, or too long to pass.</summary>
    internal static bool LiftsDuration(IOperation value) => Unwrap(value) switch
    {
        IDefaultValueOperation => true,
        IFieldReferenceOperation { Field.IsStatic: true } field => IsBoundlessSpan(field.Field),
        IObjectCreationOperation creation => creation.Arguments.Length == 0 || AllNotPositive(creation.Arguments),
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: nameof(TimeSpan) } } call => IsFactoryOfNothing(call),
        _ => false,
    };

    /// <summary>A cancellation token that nobody can cancel.</summary>
    internal static bool LiftsToken(IOperation value) => Unwrap(value) switch
    {
        IDefaultValueOperation => true,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: nameof(CancellationToken.None) } } => true,
        IObjectCreationOperation creation => creation.Arguments.Length == 0 || LiftsSwitch(creation.Arguments[0].Value),
        _ => false,
    };

    /// <summary>A predicate that is true whatever it is asked.</summary>
    internal static bool AcceptsEverything(IOperation predicate)
    {
        if (Unwrap(predicate) is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } })
        {
            return false;
        }

        return body[0] is IReturnOperation { ReturnedValue: { } result } && result.ConstantValue is { HasValue: true, Value: true };
    }

    internal static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                default:
                    return value;
            }
        }
    }

    private static bool IsBoundlessSpan(IFieldSymbol field) => field.Name switch
    {
        nameof(TimeSpan.Zero) or nameof(TimeSpan.MaxValue) or nameof(TimeSpan.MinValue) => field.ContainingType.Name == nameof(TimeSpan),
        nameof(Timeout.InfiniteTimeSpan) => field.ContainingType.Name == nameof(Timeout),
        "InfiniteMatchTimeout" => field.ContainingType.Name == "Regex",
        _ => false,
    };

    private static bool IsFactoryOfNothing(IInvocationOperation call) =>
        call.TargetMethod.Name.StartsWith("From", StringComparison.Ordinal) && AllNotPositive(call.Arguments);

    private static bool AllNotPositive(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (Unwrap(argument.Value).ConstantValue is not { HasValue: true, Value: { } constant } || !IsNotPositive(constant))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNotPositive(object constant) => constant switch
    {
        double number => number <= 0,
        int number => number <= 0,
        long number => number <= 0,
        _ => false,
    };

    private static bool TryGetInteger(IOperation value, out long integer)
    {
        var constant = value.ConstantValue.HasValue ? value.ConstantValue : Unwrap(value).ConstantValue;
        (var known, integer) = constant.Value switch
        {
            int number => (true, number),
            uint number => (true, number),
            long number => (true, number),
            _ => (false, 0L),
        };
        return known;
    }
}
