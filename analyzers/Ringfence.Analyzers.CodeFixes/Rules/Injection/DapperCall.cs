using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A call of Dapper, or one of its definitions being made, that takes the values as an anonymous object or as <c>DynamicParameters</c>.</summary>
internal sealed class DapperCall : IParameterTarget
{
    private readonly ArgumentListSyntax _arguments;
    private readonly string _parameter;
    private readonly int _ordinal;
    private readonly ExpressionSyntax? _object;
    private readonly DynamicParametersLocal? _local;

    private DapperCall(
        SyntaxNode anchor,
        SyntaxNode scope,
        ArgumentListSyntax arguments,
        (string Name, int Ordinal) parameter,
        ExpressionSyntax? given,
        DynamicParametersLocal? local,
        char marker,
        bool takesLists)
    {
        Anchor = anchor;
        Scope = scope;
        Statement = StatementOf(anchor);
        Marker = marker;
        TakesLists = takesLists;
        _arguments = arguments;
        (_parameter, _ordinal) = parameter;
        _object = given;
        _local = local;
        Given = local?.Given ?? AnonymousObject.MembersOf(given as AnonymousObjectCreationExpressionSyntax);
    }

    public SyntaxNode Anchor { get; }

    public StatementSyntax? Statement { get; }

    public SyntaxNode Scope { get; }

    public SyntaxNode NamesScope => _local is null ? Anchor : Scope;

    public char Marker { get; }

    public bool TakesNull => true;

    public bool TakesLists { get; }

    public IReadOnlyList<SqlParameterValue> Given { get; }

    internal static DapperCall? Of(SqlFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        var (method, arguments) = finding.Sink switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => default,
        };
        if (method is null || !IsDapper(method.ContainingType) || ListOf(finding.Sink.Syntax) is not { } list
            || method.Parameters.FirstOrDefault(static p => p.Name is "param" or "parameters") is not { } parameter
            || finding.Sink.Syntax.Ancestors().FirstOrDefault(SourceLines.IsBody) is not { } scope
            || MarkerFor(ConnectionOf(arguments)) is not { } marker)
        {
            return null;
        }

        var given = arguments.FirstOrDefault(
            a => a.ArgumentKind == ArgumentKind.Explicit && SymbolEqualityComparer.Default.Equals(a.Parameter, parameter));
        var value = (given?.Syntax as ArgumentSyntax)?.Expression;
        var local = value is IdentifierNameSyntax name && StatementOf(finding.Sink.Syntax) is { } statement
            ? DynamicParametersLocal.Of(name, statement, scope, model, cancellation)
            : null;
        if (given is not null && local is null && value is not AnonymousObjectCreationExpressionSyntax && !value.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return null;
        }

        var ordinal = OrdinalIn(finding.Sink.Syntax, parameter, model, cancellation);
        return new DapperCall(
            finding.Sink.Syntax, scope, list, (parameter.Name, ordinal), value, local, marker,
            ExpandsLists(ConnectionOf(arguments), model.Compilation));
    }

    public IReadOnlyList<TextChange>? AddEach(SqlList list, string name, SemanticModel model) => null;

    public IEnumerable<TextChange> Add(IReadOnlyList<SqlParameterValue> values, SemanticModel model)
    {
        if (values.Count == 0)
        {
            return [];
        }

        if (_local is not null)
        {
            return [_local.Add(values)];
        }

        return _object switch
        {
            AnonymousObjectCreationExpressionSyntax known => [AnonymousObject.Grow(known, values)],
            { } nothing => [new TextChange(nothing.Span, AnonymousObject.Of(values))],
            null => [Insert(AnonymousObject.Of(values))],
        };
    }

    /// <summary>Behind the arguments that stand in order when the parameter is the next of them, else by its name at the end.</summary>
    private TextChange Insert(string value)
    {
        var inOrder = 0;
        while (inOrder < _arguments.Arguments.Count && _arguments.Arguments[inOrder].NameColon is null)
        {
            inOrder++;
        }

        return inOrder > 0 && inOrder == _ordinal
            ? new TextChange(new TextSpan(_arguments.Arguments[inOrder - 1].Span.End, 0), ", " + value)
            : new TextChange(new TextSpan(_arguments.Arguments.Last().Span.End, 0), ", " + _parameter + ": " + value);
    }

    private static ArgumentListSyntax? ListOf(SyntaxNode sink) => sink switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    private static bool IsDapper(INamedTypeSymbol type) =>
        type.Name is "SqlMapper" or "CommandDefinition"
        && type.ContainingNamespace is { Name: "Dapper", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The place among the arguments as they are written: the connection may stand before the dot.</summary>
    private static int OrdinalIn(SyntaxNode sink, IParameterSymbol parameter, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(sink, cancellation).Symbol is IMethodSymbol { ReducedFrom: not null } ? parameter.Ordinal - 1 : parameter.Ordinal;

    private static ITypeSymbol? ConnectionOf(IEnumerable<IArgumentOperation> arguments)
    {
        var connection = arguments.FirstOrDefault(static a => a.Parameter?.Name == "cnn")?.Value;
        while (connection is IConversionOperation conversion)
        {
            connection = conversion.Operand;
        }

        return connection?.Type;
    }

    /// <summary>What the connection's database begins names of parameters with; null when it has none.</summary>
    private static char? MarkerFor(ITypeSymbol? connection)
    {
        var space = connection?.ContainingNamespace?.ToDisplayString() ?? "";
        return space.Contains("Odbc") || space.Contains("OleDb") ? null : space.Contains("Oracle") ? ':' : '@';
    }

    /// <summary>A connection to PostgreSQL takes an array as it is, which <c>IN</c> does not understand. An abstract one may be of that kind.</summary>
    private static bool ExpandsLists(ITypeSymbol? connection, Compilation compilation) =>
        connection is { IsAbstract: false }
            ? !connection.ContainingNamespace.ToDisplayString().StartsWith("Npgsql", StringComparison.Ordinal)
            : compilation.GetTypeByMetadataName("Npgsql.NpgsqlConnection") is null;

    /// <summary>The statement the call runs in, unless a function stands between: it would run at another time.</summary>
    private static StatementSyntax? StatementOf(SyntaxNode anchor)
    {
        foreach (var ancestor in anchor.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or QueryExpressionSyntax:
                    return null;
                case StatementSyntax statement:
                    return statement;
            }
        }

        return null;
    }
}
