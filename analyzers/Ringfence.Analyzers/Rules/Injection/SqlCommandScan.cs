using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// A quick look at one body: whether it sets the text of a command at all, and which commands run a stored procedure, whose text is a name and no
/// statement.
/// </summary>
internal sealed class SqlCommandScan(SqlSinks sinks)
{
    private const int CommandTypeText = 1;

    private readonly HashSet<ISymbol> _procedures = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _procedureCreations = [];
    private readonly Dictionary<SyntaxNode, ISymbol> _variables = [];

    internal bool HasSink { get; private set; }

    internal static SqlCommandScan Of(IOperation body, SqlSinks sinks)
    {
        var scan = new SqlCommandScan(sinks);
        foreach (var operation in body.DescendantsAndSelf())
        {
            scan.Look(operation);
        }

        return scan;
    }

    private void Look(IOperation operation)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation when sinks.TextParameter(constructor) is not null:
                HasSink |= creation.Arguments.Length > 0;
                Remember(creation);
                break;
            case IAssignmentOperation { Target: IPropertyReferenceOperation property } assignment:
                LookAtProperty(property, assignment);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the command whose text is set there runs a stored procedure.</summary>
    internal bool IsProcedure(IOperation sink)
    {
        if (sink is IPropertyReferenceOperation { Instance: { } instance } && VariableOf(instance) is { } variable)
        {
            return _procedures.Contains(variable);
        }

        return sink.Syntax.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            && (_procedureCreations.Contains(creation) || (_variables.TryGetValue(creation, out var assigned) && _procedures.Contains(assigned)));
    }

    private void LookAtProperty(IPropertyReferenceOperation property, IAssignmentOperation assignment)
    {
        var creation = assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation parent } ? parent : null;
        if (sinks.IsCommandText(property.Property))
        {
            HasSink = true;
            if (creation is not null)
            {
                Remember(creation);
            }
        }
        else if (property.Property.Name == "CommandType"
            && assignment.Value.ConstantValue is { HasValue: true, Value: int type and not CommandTypeText }
            && type != 0
            && sinks.IsCommand(property.Property.ContainingType))
        {
            if (creation is not null)
            {
                _procedureCreations.Add(creation.Syntax);
                if (AssignedVariable(creation) is { } made)
                {
                    _procedures.Add(made);
                }
            }
            else if (property.Instance is { } instance && VariableOf(instance) is { } variable)
            {
                _procedures.Add(variable);
            }
        }
    }

    private void Remember(IObjectCreationOperation creation)
    {
        if (AssignedVariable(creation) is { } variable)
        {
            _variables[creation.Syntax] = variable;
        }
    }

    private static ISymbol? AssignedVariable(IOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation or IVariableInitializerOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            ISimpleAssignmentOperation assignment => VariableOf(assignment.Target),
            _ => null,
        };
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IConversionOperation conversion => VariableOf(conversion.Operand),
        _ => null,
    };
}
