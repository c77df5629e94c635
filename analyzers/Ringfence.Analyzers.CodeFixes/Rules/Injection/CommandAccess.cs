using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A command that parameters can be added to, right after the statement that gives it its text.</summary>
internal sealed class CommandAccess : IParameterTarget
{
    private readonly string _name;
    private readonly ITypeSymbol _type;
    private readonly StatementSyntax _statement;
    private readonly bool _isNew;
    private readonly int _insertAt;
    private readonly string _indentation;

    private CommandAccess(
        string name, ITypeSymbol type, bool isNew, StatementSyntax statement, SyntaxNode scope, int insertAt, string indentation)
    {
        _name = name;
        _type = type;
        _isNew = isNew;
        _statement = statement;
        Scope = scope;
        _insertAt = insertAt;
        _indentation = indentation;
    }

    public SyntaxNode Anchor => _statement;

    public StatementSyntax Statement => _statement;

    public SyntaxNode Scope { get; }

    public SyntaxNode NamesScope => Scope;

    public char Marker => IsIn("Oracle") ? ':' : '@';

    public bool TakesNull => false;

    public bool TakesLists => false;

    public IReadOnlyList<SqlParameterValue> Given => Array.Empty<SqlParameterValue>();

    internal static CommandAccess? Of(SqlFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        var sink = finding.Sink.Syntax;
        if (!IsOfCommand(finding.Sink, model) || sink.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || statement.Ancestors().FirstOrDefault(SourceLines.IsBody) is not { } scope
            || Expression(sink, statement) is not { } target)
        {
            return null;
        }

        var (name, isNew) = target;
        var symbol = Variable(name, statement, model, cancellation);
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        if (symbol is null || type is null || symbol is IParameterSymbol { RefKind: not RefKind.None }
            || InsertionPoint(statement) is not { } place
            || (!isNew && !RunsOncePerCommand(symbol, statement, scope, model, cancellation))
            || ClearsLater(name, statement, scope))
        {
            return null;
        }

        var access = new CommandAccess(name, type, isNew, statement, scope, place.Position, place.Indentation);
        return access.IsIn("Odbc") || access.IsIn("OleDb") ? null : access;
    }

    /// <summary>Only commands have parameters to add to: not what keeps a text, hands it on or takes it for something else.</summary>
    private static bool IsOfCommand(IOperation sink, SemanticModel model)
    {
        var symbols = CompilationSymbols.For(model.Compilation);
        var type = sink switch
        {
            IObjectCreationOperation creation => creation.Type,
            IPropertyReferenceOperation { Property.Name: "CommandText" } property => property.Property.ContainingType,
            _ => null,
        };
        return SqlSinks.IsCommand(symbols, type) && !type.IsOrInherits(symbols.Find("System.Data.Common.DbBatchCommand"));
    }

    /// <summary>The statements that add the parameters.</summary>
    public IEnumerable<TextChange> Add(IReadOnlyList<SqlParameterValue> values, SemanticModel model)
    {
        var text = new StringBuilder();
        var newLine = SourceLines.NewLineOf(_statement.SyntaxTree);
        foreach (var (name, value) in values)
        {
            var parameterName = SymbolDisplay.FormatLiteral(Marker == ':' ? name : Marker + name, quote: true);
            foreach (var line in Lines(parameterName, FreeName(name + "Parameter", model), value))
            {
                text.Append(newLine).Append(_indentation).Append(line);
            }
        }

        return [new TextChange(new TextSpan(_insertAt, 0), text.ToString())];
    }

    /// <summary>A loop before the statement, where the command is there already: it enumerates the values once, as the statement did.</summary>
    public IReadOnlyList<TextChange>? AddEach(SqlList list, string name, SemanticModel model)
    {
        if (_isNew || Marker != '@' || !_statement.Span.Contains(list.Sequence.Span) || _statement.Parent is not BlockSyntax)
        {
            return null;
        }

        var markers = FreeName(name + "Markers", model);
        var item = FreeName(name + "Item", model);
        var marker = FreeName(name + "Marker", model);
        var type = model.LookupNamespacesAndTypes(_statement.SpanStart, name: "List").IsEmpty ? "System.Collections.Generic.List" : "List";
        var nothing = model.LookupNamespacesAndTypes(_statement.SpanStart, name: "DBNull").IsEmpty ? "System.DBNull.Value" : "DBNull.Value";
        var value = list.Element.NullableAnnotation == NullableAnnotation.Annotated ? "(object?)" + item + " ?? " + nothing : item;
        var text = new StringBuilder();
        var indentation = SourceLines.IndentationOf(_statement);
        var lineEnd = SourceLines.NewLineOf(_statement.SyntaxTree) + indentation;
        var step = SourceLines.StepOf(indentation);
        text.Append("var ").Append(markers).Append(" = new ").Append(type).Append("<string>();").Append(lineEnd)
            .Append("foreach (var ").Append(item).Append(" in ").Append(list.Sequence).Append(')').Append(lineEnd).Append('{').Append(lineEnd)
            .Append(step).Append("var ").Append(marker).Append(" = \"@").Append(name).Append("_\" + ").Append(markers).Append(".Count;").Append(lineEnd);
        foreach (var line in Lines(marker, FreeName(name + "Parameter", model), value))
        {
            text.Append(step).Append(line).Append(lineEnd);
        }

        text.Append(step).Append(markers).Append(".Add(").Append(marker).Append(");").Append(lineEnd).Append('}')
            .Append(SourceLines.NewLineOf(_statement.SyntaxTree)).Append(lineEnd);
        return
        [
            new TextChange(new TextSpan(_statement.SpanStart, 0), text.ToString()),
            new TextChange(list.Separator.Expression.Span, "\", \""),
            new TextChange(list.Sequence.Span, markers),
        ];
    }

    private IEnumerable<string> Lines(string parameterName, string local, string value)
    {
        if (HasAddWithValue())
        {
            return [$"{_name}.Parameters.AddWithValue({parameterName}, {value});"];
        }

        return
        [
            $"var {local} = {_name}.CreateParameter();",
            $"{local}.ParameterName = {parameterName};",
            $"{local}.Value = {value};",
            $"{_name}.Parameters.Add({local});",
        ];
    }

    private bool HasAddWithValue()
    {
        for (var type = _type; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers("Parameters"))
            {
                if (member is IPropertySymbol property)
                {
                    return property.Type.GetMembers("AddWithValue").Any(static m => m is IMethodSymbol
                    {
                        DeclaredAccessibility: Accessibility.Public,
                        IsStatic: false,
                        Parameters: { Length: 2 } parameters,
                    } && parameters[0].Type.SpecialType == SpecialType.System_String && parameters[1].Type.SpecialType == SpecialType.System_Object);
                }
            }
        }

        return false;
    }

    private string FreeName(string wanted, SemanticModel model)
    {
        var identifiers = Scope.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText);
        var taken = new HashSet<string>(identifiers, StringComparer.Ordinal);
        var name = wanted;
        for (var i = 2; taken.Contains(name) || !model.LookupSymbols(_statement.SpanStart, name: name).IsEmpty; i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    private bool IsIn(string part)
    {
        for (var type = _type; type is not null; type = type.BaseType)
        {
            if (type.ContainingNamespace is { } space && space.ToDisplayString().Contains(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The command's name, and whether the statement makes it anew.</summary>
    private static (string Name, bool IsNew)? Expression(SyntaxNode sink, StatementSyntax statement)
    {
        if (sink is MemberAccessExpressionSyntax
            {
                Expression: IdentifierNameSyntax receiver,
                Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment,
            }
            && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
        {
            return (receiver.Identifier.ValueText, false);
        }

        if (sink.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || creation.FirstAncestorOrSelf<StatementSyntax>() != statement)
        {
            return null;
        }

        return creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } } declarator } =>
                (declarator.Identifier.ValueText, true),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Parent: ExpressionStatementSyntax } => (target.Identifier.ValueText, true),
            _ => null,
        };
    }

    private static ISymbol? Variable(string name, StatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        var declaration = statement switch
        {
            LocalDeclarationStatementSyntax local => local.Declaration,
            UsingStatementSyntax used => used.Declaration,
            _ => null,
        };
        if (declaration?.Variables is { Count: 1 } variables && variables[0].Identifier.ValueText == name)
        {
            return model.GetDeclaredSymbol(variables[0], cancellation);
        }

        return model.LookupSymbols(statement.SpanStart, name: name).FirstOrDefault(static s => s is ILocalSymbol or IParameterSymbol);
    }

    private static (int Position, string Indentation)? InsertionPoint(StatementSyntax statement)
    {
        if (statement is UsingStatementSyntax { Statement: BlockSyntax { Statements: { Count: > 0 } statements } block })
        {
            return (block.OpenBraceToken.Span.End, SourceLines.IndentationOf(statements[0]));
        }

        return statement is not UsingStatementSyntax && statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
            ? (statement.Span.End, SourceLines.IndentationOf(statement))
            : null;
    }

    /// <summary>A command that gets its text again and again would get the parameters again and again too.</summary>
    private static bool RunsOncePerCommand(ISymbol command, StatementSyntax statement, SyntaxNode scope, SemanticModel model, CancellationToken cancellation)
    {
        if (scope.DescendantNodes().Any(static n => n is GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: 0, Expression: not null }))
        {
            return false;
        }

        foreach (var ancestor in statement.Ancestors())
        {
            if (ancestor == scope)
            {
                return command is ILocalSymbol || command.ContainingSymbol is IMethodSymbol;
            }

            if (Declares(ancestor, command, model, cancellation))
            {
                return true;
            }

            if (ancestor is ForStatementSyntax or ForEachStatementSyntax or ForEachVariableStatementSyntax or WhileStatementSyntax or DoStatementSyntax
                or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax)
            {
                return false;
            }
        }

        return false;
    }

    private static bool Declares(SyntaxNode ancestor, ISymbol command, SemanticModel model, CancellationToken cancellation)
    {
        if (command.DeclaringSyntaxReferences.Length != 1)
        {
            return false;
        }

        var declaration = command.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        return command is IParameterSymbol
            ? ancestor == declaration.FirstAncestorOrSelf<SyntaxNode>(static n =>
                n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax)
            : ancestor == declaration.FirstAncestorOrSelf<BlockSyntax>() || ancestor == declaration.FirstAncestorOrSelf<UsingStatementSyntax>();
    }

    private static bool ClearsLater(string name, StatementSyntax statement, SyntaxNode scope)
    {
        foreach (var access in scope.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        {
            if (access.SpanStart > statement.SpanStart
                && access is
                {
                    Name.Identifier.ValueText: "Clear",
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parameters", Expression: IdentifierNameSyntax owner },
                }
                && owner.Identifier.ValueText == name)
            {
                return true;
            }
        }

        return false;
    }
}
