using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Collects the findings of one body.</summary>
internal sealed class SqlFindings(SqlSinks sinks) : ITextObserver
{
    private readonly List<SqlFinding> _found = [];

    internal IReadOnlyList<SqlFinding> Found => _found;

    public void OnAssigned(IPropertyReferenceOperation target, IOperation value, TextValue text)
    {
        if (sinks.IsCommandText(target.Property))
        {
            Judge(target, value, text);
        }
    }

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        if (call is IObjectCreationOperation { Constructor: { } constructor }
            && SymbolEqualityComparer.Default.Equals(sinks.TextParameter(constructor), argument.Parameter))
        {
            Judge(call, argument.Value, text);
        }
    }

    private void Judge(IOperation sink, IOperation value, TextValue text)
    {
        if (SqlFinding.Judge(sink, value, text) is { } finding)
        {
            _found.Add(finding);
        }
    }
}
