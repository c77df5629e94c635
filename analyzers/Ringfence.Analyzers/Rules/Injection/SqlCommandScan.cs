using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Rules.Injection.Wrappers;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// A quick look at one body: whether it hands a text to a database at all, and which commands and calls run a stored procedure, whose text is a name and no
/// statement.
/// </summary>
internal sealed class SqlCommandScan(SqlTargets targets)
{
    private const int CommandTypeText = 1;

    private readonly HashSet<ISymbol> _procedures = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _procedureCalls = [];
    private readonly Dictionary<SyntaxNode, ISymbol> _variables = [];

    internal bool HasSink { get; private set; }

    internal static SqlCommandScan Of(IOperation body, SqlTargets targets)
    {
        var scan = new SqlCommandScan(targets);
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
            case IObjectCreationOperation { Constructor: { } constructor } creation when targets.Find(constructor) is not null:
                HasSink |= creation.Arguments.Length > 0;
                Remember(creation);
                LookAtArguments(creation, creation.Arguments);
                break;
            case IInvocationOperation call when targets.Find(call.TargetMethod) is not null:
                HasSink = true;
                LookAtArguments(call, call.Arguments);
                break;
            case IAssignmentOperation { Target: IPropertyReferenceOperation property } assignment:
                LookAtProperty(property, assignment);
                break;
            case IAssignmentOperation { Target: IFieldReferenceOperation field }:
                HasSink |= field.Type?.SpecialType == SpecialType.System_String && targets.Find(field.Field) is not null;
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

        if (_procedureCalls.Contains(sink.Syntax))
        {
            return true;
        }

        return sink is not IInvocationOperation && sink.Syntax.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            && (_procedureCalls.Contains(creation) || (_variables.TryGetValue(creation, out var assigned) && _procedures.Contains(assigned)));
    }

    private void LookAtArguments(IOperation call, IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == "commandType" && IsProcedureType(argument.Value))
            {
                _procedureCalls.Add(call.Syntax);
            }
        }
    }

    private static bool IsProcedureType(IOperation value) =>
        (value is IConversionOperation conversion ? conversion.Operand : value).ConstantValue is { HasValue: true, Value: int type and not CommandTypeText }
        && type != 0;

    private void LookAtProperty(IPropertyReferenceOperation property, IAssignmentOperation assignment)
    {
        var creation = assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation parent } ? parent : null;
        if (targets.Find(property.Property) is not null)
        {
            HasSink = true;
            if (creation is not null)
            {
                Remember(creation);
            }
        }
        else if (property.Property.Name == "CommandType" && IsProcedureType(assignment.Value) && targets.Sinks.IsCommand(property.Property.ContainingType))
        {
            if (creation is not null)
            {
                _procedureCalls.Add(creation.Syntax);
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
