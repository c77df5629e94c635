using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Methods;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>
/// Collects the parameters of one sink: those of its command in the same body, and those that a call takes beside the text. Reads names of
/// variables, not flow; what it does not understand makes the answer incomplete.
/// </summary>
internal sealed class SqlBindingReader
{
    private static readonly char[] Markers = ['@', ':', '$', '?'];

    private readonly Dictionary<string, ITypeSymbol?> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _meant = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private int _count;
    private bool _isComplete = true;

    private SqlBindingReader(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
    }

    internal static SqlBindings Read(IOperation sink, IOperation text, SemanticModel model, CancellationToken cancellation)
    {
        var reader = new SqlBindingReader(model, cancellation);
        var command = CommandOf(sink);
        if (command is null && sink is IInvocationOperation call)
        {
            reader.ReadArguments(call, text);
        }
        else
        {
            // What other methods do with a field or a parameter is not seen.
            reader._isComplete = command is not null
                && (sink as IPropertyReferenceOperation)?.Instance is not (IMemberReferenceOperation or IParameterReferenceOperation);
        }

        if (Declarations.Around(sink.Syntax) is { } body)
        {
            reader.ReadBody(body, command);
        }

        return new SqlBindings(reader._types, reader._meant, reader._count, reader._isComplete);
    }

    /// <summary>The name of the variable that holds the command, or null.</summary>
    private static string? CommandOf(IOperation sink)
    {
        if (sink is IPropertyReferenceOperation { Instance.Syntax: IdentifierNameSyntax { Identifier.ValueText: var name } })
        {
            return name;
        }

        var made = sink is IPropertyReferenceOperation
            ? sink.Syntax.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>()
            : sink.Syntax;
        return made?.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var target }, Right: var right }
                when right == made => target,
            _ => null,
        };
    }

    private void ReadArguments(IInvocationOperation call, IOperation text)
    {
        foreach (var argument in call.Arguments)
        {
            var isOfCall = argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value != text
                && !(call.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0);
            if (isOfCall && argument.Parameter is { Type.SpecialType: SpecialType.System_Object or SpecialType.None } parameter
                && parameter.Name is "param" or "parameters" or "args" or "commandParameters")
            {
                ReadParameters(argument.Value);
            }
        }
    }

    private void ReadParameters(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        switch (value)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                _count += initializer.ElementValues.Length;
                break;
            case { ConstantValue: { HasValue: true, Value: null } }:
                break;
            case { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type }
                when type.IsAnonymousType || !type.DeclaringSyntaxReferences.IsEmpty:
                ReadProperties(type);
                break;
            default:
                _isComplete = false;
                break;
        }
    }

    private void ReadProperties(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false, IsStatic: false } property)
                {
                    Add(property.Name, property.Type, type.IsAnonymousType);
                }
            }
        }
    }

    private void ReadBody(SyntaxNode body, string? command)
    {
        foreach (var node in body.DescendantNodes())
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (node)
            {
                case IdentifierNameSyntax name when name.Identifier.ValueText == command:
                    ReadUse(name);
                    break;
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } when IsParameter(arguments[0]):
                    AddNamed(arguments);
                    break;
                case AssignmentExpressionSyntax { Left: var left, Right: var right } when NameOf(left) == "ParameterName":
                    AddConstant(right, value: null);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsParameter(ArgumentSyntax first) =>
        first.Expression is LiteralExpressionSyntax { Token.ValueText: { Length: > 1 and < 100 } text }
        && Array.IndexOf(Markers, text[0]) >= 0;

    /// <summary>What is done with the command: its parameters are added to, it is run, or it goes where more may be added.</summary>
    private void ReadUse(IdentifierNameSyntax name)
    {
        switch (name.Parent)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parameters" } parameters when parameters.Expression == name:
                if (parameters.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddWithValue" } access
                    && access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments })
                {
                    AddCall(arguments);
                }
                else
                {
                    _isComplete = false;
                }

                break;
            case MemberAccessExpressionSyntax member when member.Expression == name:
            case AssignmentExpressionSyntax assignment when assignment.Left == name:
            case ConditionalAccessExpressionSyntax:
                break;
            default:
                _isComplete = false;
                break;
        }
    }

    private void AddCall(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (arguments.Count == 1 && arguments[0].Expression is BaseObjectCreationExpressionSyntax creation)
        {
            // One with a name is read where it is made.
            _count += creation.ArgumentList is { Arguments: { Count: > 0 } given } && IsParameter(given[0]) ? 0 : 1;
        }
        else if (arguments.Count > 1)
        {
            AddNamed(arguments);
        }
        else
        {
            _count++;
        }
    }

    private void AddNamed(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        AddConstant(arguments[0].Expression, arguments.Count == 2 ? _model.GetTypeInfo(arguments[1].Expression, _cancellation).Type : null);

    private void AddConstant(ExpressionSyntax name, ITypeSymbol? value)
    {
        if (_model.GetConstantValue(name, _cancellation) is { HasValue: true, Value: string { Length: > 0 } text })
        {
            Add(text, value, isMeant: true);
        }
        else
        {
            _isComplete = false;
            _count++;
        }
    }

    private void Add(string name, ITypeSymbol? type, bool isMeant)
    {
        name = name.TrimStart(Markers);
        _types[name] = type;
        _count++;
        if (isMeant)
        {
            _meant.Add(name);
        }
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
