using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>A call with what its receiver and arguments evaluated to.</summary>
internal sealed class CallValues
{
    private readonly IArgumentOperation?[] _arguments;
    private readonly FlowValue?[] _values;

    internal CallValues(IOperation call, IMethodSymbol method, IOperation? receiver, FlowValue? receiverValue)
    {
        Call = call;
        Method = method;
        Receiver = receiver;
        ReceiverValue = receiverValue;
        _arguments = new IArgumentOperation?[method.Parameters.Length];
        _values = new FlowValue?[method.Parameters.Length];
    }

    internal IOperation Call { get; }

    internal IMethodSymbol Method { get; }

    internal IOperation? Receiver { get; }

    internal FlowValue? ReceiverValue { get; }

    internal int Count => _values.Length;

    internal void Add(IArgumentOperation argument, FlowValue value)
    {
        if (argument.Parameter is { } parameter && parameter.Ordinal < _values.Length)
        {
            _arguments[parameter.Ordinal] = argument;
            _values[parameter.Ordinal] = value;
        }
    }

    internal ITypeSymbol TypeOf(int parameter) => Method.Parameters[parameter].Type;

    internal bool IsString(int parameter) => parameter < Count && TypeOf(parameter).SpecialType == SpecialType.System_String;

    internal IOperation OperationAt(int parameter) => _arguments[parameter]?.Value ?? Call;

    internal FlowValue ValueAt(int parameter) => _values[parameter] ?? TextValue.Hole(Call, PartLabel.Unknown);

    /// <summary>The number the argument always is, or null.</summary>
    internal int? NumberAt(int parameter) =>
        parameter < Count && _arguments[parameter]?.Value.ConstantValue is { HasValue: true, Value: int number } ? number : null;
}
