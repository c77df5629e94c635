using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Rules.Injection.Wrappers;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Collects the findings of one body.</summary>
internal sealed class SqlFindings(SqlTargets targets, CancellationToken cancellation) : ITextObserver
{
    private readonly List<SqlFinding> _found = [];
    private readonly SqlJudge _judge = new(targets, cancellation);

    internal IReadOnlyList<SqlFinding> Found => _found;

    public void OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text)
    {
        if (targets.Find(target.Member) is { } sink && _judge.Judge(target, sink, value, text) is { } finding)
        {
            _found.Add(finding);
        }
    }

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        var method = call switch
        {
            IObjectCreationOperation creation => creation.Constructor,
            IInvocationOperation invocation => invocation.TargetMethod,
            _ => null,
        };
        if (method is not null && targets.Find(method) is { } target && target.Ordinal == argument.Parameter?.Ordinal
            && _judge.Judge(call, target.Sink, argument.Value, text) is { } finding)
        {
            _found.Add(finding);
        }
    }
}
