using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Rules.Injection.Sinks;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>Notes which parameters, fields and properties reach a database as a whole text.</summary>
internal sealed class WrapperObserver(SqlSinks sinks, SqlWrappers known) : ITextObserver
{
    private readonly List<(IParameterSymbol Parameter, SqlSink Sink)> _parameters = [];
    private readonly List<(ISymbol Member, SqlSink Sink)> _members = [];

    internal IReadOnlyList<(IParameterSymbol Parameter, SqlSink Sink)> Parameters => _parameters;

    internal IReadOnlyList<(ISymbol Member, SqlSink Sink)> Members => _members;

    public void OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text)
    {
        var sink = target is IPropertyReferenceOperation { Property: { } property } ? sinks.Find(property) : null;
        if (sink is not null || known.Members.TryGetValue(target.Member.OriginalDefinition, out sink))
        {
            Note(text, sink);
        }
    }

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        var method = call switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (method is null || argument.Parameter is not { } parameter)
        {
            return;
        }

        if (sinks.Find(method) is var (taking, sink))
        {
            if (taking.Ordinal == parameter.Ordinal)
            {
                Note(text, sink);
            }
        }
        else if (known.Methods.TryGetValue((method.ReducedFrom ?? method).OriginalDefinition, out var wrapper) && wrapper.Ordinal == parameter.Ordinal)
        {
            Note(text, wrapper.Sink);
        }
    }

    private void Note(TextValue text, SqlSink sink)
    {
        foreach (var alternative in text.Alternatives)
        {
            if (!alternative.HasUnsafe)
            {
                continue;
            }

            foreach (var part in alternative.ToParts())
            {
                if (part.Label == PartLabel.Unknown && (!alternative.IsComposed || StatementNames.Is(part)))
                {
                    Note(part, sink);
                }
            }
        }
    }

    private void Note(Part part, SqlSink sink)
    {
        switch (part.Origin)
        {
            case IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String } parameter }
                when parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.LocalFunction }:
                _parameters.Add((parameter, sink));
                break;
            case IFieldReferenceOperation { Field: { DeclaringSyntaxReferences.IsEmpty: false } field }:
                _members.Add((field.OriginalDefinition, sink));
                break;
            case IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false, IsIndexer: false } property } when sinks.Find(property) is null:
                _members.Add((property.OriginalDefinition, sink));
                break;
            default:
                break;
        }
    }
}
