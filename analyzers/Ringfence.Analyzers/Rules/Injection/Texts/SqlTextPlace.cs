using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Rules.Injection.Wrappers;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>A place where a text is handed to a database.</summary>
/// <param name="Sink">The property that is set, or the creation or call that is given the text.</param>
/// <param name="Text">The value.</param>
/// <param name="Kind">What the sink takes.</param>
internal sealed record SqlTextPlace(IOperation Sink, IOperation Text, SqlTextKind Kind)
{
    private const int MaxAlternatives = 32;

    internal static SqlTextPlace? Of(IOperation operation, SqlTargets targets)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                return OfArguments(call, call.TargetMethod, call.Arguments, targets);
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return OfArguments(creation, constructor, creation.Arguments, targets);
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation member, Value: var value }
                when member.Type?.SpecialType == SpecialType.System_String:
                return targets.Find(member.Member) is { } sink ? new SqlTextPlace(member, value, sink.Kind) : null;
            default:
                return null;
        }
    }

    /// <summary>The expressions one of which gives the text.</summary>
    internal static IEnumerable<ExpressionSyntax> Alternatives(ExpressionSyntax? expression)
    {
        if (expression is null)
        {
            yield break;
        }

        var open = new Stack<ExpressionSyntax>();
        open.Push(expression);
        for (var count = 0; open.Count > 0 && count < MaxAlternatives; count++)
        {
            switch (open.Pop())
            {
                case ParenthesizedExpressionSyntax inner:
                    open.Push(inner.Expression);
                    break;
                case ConditionalExpressionSyntax conditional:
                    open.Push(conditional.WhenFalse);
                    open.Push(conditional.WhenTrue);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                    open.Push(coalesce.Right);
                    open.Push(coalesce.Left);
                    break;
                case SwitchExpressionSyntax choice:
                    for (var i = choice.Arms.Count - 1; i >= 0; i--)
                    {
                        open.Push(choice.Arms[i].Expression);
                    }

                    break;
                case var single:
                    yield return single;
                    break;
            }
        }
    }

    /// <summary>What the code around says about the text.</summary>
    internal SqlTextSite Site(SemanticModel model, SqlTargets targets, CancellationToken cancellation)
    {
        var body = Sink;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return new SqlTextSite(
            Kind, SqlCommandScan.Of(body, targets).IsProcedure(Sink), SqlBindingReader.Read(Sink, Text, model, cancellation),
            type => targets.Types.Safe.Contains(type));
    }

    private static SqlTextPlace? OfArguments(
        IOperation call, IMethodSymbol method, IEnumerable<IArgumentOperation> arguments, SqlTargets targets)
    {
        if (targets.Find(method) is not { } target)
        {
            return null;
        }

        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == target.Ordinal)
            {
                return new SqlTextPlace(call, argument.Value, target.Sink.Kind);
            }
        }

        return null;
    }
}
