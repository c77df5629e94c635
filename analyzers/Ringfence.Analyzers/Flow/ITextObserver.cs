using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow;

/// <summary>Sees each place once, with what is known there when the analysis has settled.</summary>
internal interface ITextObserver
{
    /// <summary>A property or a field was set, by <c>=</c> or <c>+=</c>, in a statement or in an initializer.</summary>
    /// <param name="target">The property or the field.</param>
    /// <param name="value">The expression on the right.</param>
    /// <param name="text">What it holds afterwards.</param>
    void OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text);

    /// <summary>A text was handed to a constructor or a method.</summary>
    /// <param name="call">The creation or the call.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="text">What it holds.</param>
    void OnArgument(IOperation call, IArgumentOperation argument, TextValue text);
}
