using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A local that is given one of the names allowed, before the statement that puts the name into a text.</summary>
internal sealed class NameChoice
{
    private readonly ExpressionSyntax _name;
    private readonly bool _mayBeNull;

    internal NameChoice(ExpressionSyntax name, StatementSyntax statement, KnownNames known, IEnumerable<NameChoice> others, SemanticModel model)
    {
        _name = name;
        _mayBeNull = model.GetTypeInfo(name).Nullability.FlowState == NullableFlowState.MaybeNull;
        Statement = statement;
        Known = known.Names;
        IsDirection = known.AreDirections;
        Local = FreeName(ParameterNames.NameOf(name), new HashSet<string>(others.Select(static o => o.Local), StringComparer.Ordinal), model);
    }

    internal StatementSyntax Statement { get; }

    internal ImmutableArray<string> Known { get; }

    internal string Local { get; }

    private bool IsDirection { get; }

    /// <summary>
    /// The statement around a plain name of a variable or a member that always takes its value, once, and changes nothing about it; null where no local can
    /// be put before it.
    /// </summary>
    internal static StatementSyntax? StatementOf(SyntaxNode name, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsPlain(name) || model.GetTypeInfo(name, cancellation).Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        foreach (var ancestor in name.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax or QueryExpressionSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax
                    or SwitchExpressionArmSyntax or ArrowExpressionClauseSyntax or DeclarationExpressionSyntax:
                    return null;
                case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.CoalesceExpression or SyntaxKind.LogicalAndExpression
                    or SyntaxKind.LogicalOrExpression:
                    return null;
                case StatementSyntax statement:
                    return statement.Parent is BlockSyntax or SwitchSectionSyntax && RunsOnce(statement) && IsUnchanged(name, statement, model, cancellation)
                        ? statement
                        : null;
            }
        }

        return null;
    }

    internal void Write(StringBuilder lines, SemanticModel model)
    {
        var indentation = SourceLines.IndentationOf(Statement);
        var lineEnd = SourceLines.NewLineOf(Statement.SyntaxTree) + indentation;
        var arm = lineEnd + SourceLines.StepOf(indentation);
        var system = model.LookupNamespacesAndTypes(Statement.SpanStart, name: nameof(ArgumentOutOfRangeException)).IsEmpty ? "System." : "";
        var compared = !IsDirection ? _name.ToString() : _name + (_mayBeNull ? "?" : "") + ".ToUpperInvariant()";
        lines.Append("var ").Append(Local).Append(" = ").Append(compared).Append(" switch").Append(lineEnd).Append('{');
        foreach (var known in Known)
        {
            var literal = SymbolDisplay.FormatLiteral(known, quote: true);
            lines.Append(arm).Append(literal).Append(" => ").Append(literal).Append(',');
        }

        lines.Append(arm).Append("_ => throw new ").Append(system).Append("ArgumentOutOfRangeException(nameof(").Append(_name).Append("), ").Append(_name)
            .Append(", \"Not one of the names allowed.\"),").Append(lineEnd).Append("};").Append(lineEnd);
    }

    private static bool IsPlain(SyntaxNode name) => name switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsPlain(access.Expression),
        _ => false,
    };

    private static bool RunsOnce(StatementSyntax statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
        or ReturnStatementSyntax or UsingStatementSyntax or CommonForEachStatementSyntax or ThrowStatementSyntax;

    /// <summary>Whether the statement does not set the variable before it reads it.</summary>
    private static bool IsUnchanged(SyntaxNode name, StatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        var variable = name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().First();
        if (model.GetSymbolInfo(variable, cancellation).Symbol is not { } symbol || symbol is not (ILocalSymbol or IParameterSymbol))
        {
            return true;
        }

        return model.AnalyzeDataFlow(statement) is { Succeeded: true } flow && !flow.WrittenInside.Contains(symbol, SymbolEqualityComparer.Default);
    }

    private string FreeName(string wanted, HashSet<string> others, SemanticModel model)
    {
        var scope = Statement.Ancestors().FirstOrDefault(SourceLines.IsBody) ?? Statement;
        var taken = new HashSet<string>(
            scope.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText), StringComparer.Ordinal);
        var name = wanted;
        for (var i = 1; others.Contains(name) || taken.Contains(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
             || !model.LookupSymbols(Statement.SpanStart, name: name).IsEmpty; i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
