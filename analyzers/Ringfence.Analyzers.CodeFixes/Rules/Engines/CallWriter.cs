using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Writes the calls that set limits: as a chain, or as statements.</summary>
internal sealed class CallWriter(SourceLayout layout, string[] calls)
{
    /// <summary>The calls chained on an expression, one a line when they are many or long.</summary>
    internal string ChainOn(ExpressionSyntax expression) =>
        calls.Length == 1 && layout.Fits(expression.Span.End, calls[0].Length + 1) && LastDotOnOwnLine(expression) is null
            ? "." + calls[0]
            : ChainBelow(LastDotOnOwnLine(expression) is { } dot ? layout.IndentAt(dot) : layout.Deeper(layout.IndentAt(expression.SpanStart)));

    /// <summary>A new lambda that makes the calls.</summary>
    internal string Lambda(string parameter, int position)
    {
        var text = parameter + " => " + parameter;
        return calls.Length == 1 && layout.Fits(position, text.Length + calls[0].Length + 1)
            ? text + "." + calls[0]
            : text + ChainBelow(layout.Deeper(layout.IndentAt(position)));
    }

    /// <summary>The calls as statements, one a line, each line behind a line break.</summary>
    internal string StatementsBelow(string receiver, string indent)
    {
        var text = new StringBuilder();
        foreach (var call in calls)
        {
            text.Append(layout.NewLine).Append(indent).Append(receiver).Append('.').Append(call).Append(';');
        }

        return text.ToString();
    }

    /// <summary>The calls as statements that follow others on one line.</summary>
    internal string StatementsBehind(string receiver)
    {
        var text = new StringBuilder();
        foreach (var call in calls)
        {
            text.Append(' ').Append(receiver).Append('.').Append(call).Append(';');
        }

        return text.ToString();
    }

    private string ChainBelow(string indent)
    {
        var text = new StringBuilder();
        foreach (var call in calls)
        {
            text.Append(layout.NewLine).Append(indent).Append('.').Append(call);
        }

        return text.ToString();
    }

    private int? LastDotOnOwnLine(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { OperatorToken: var dot } }
        && dot.IsKind(SyntaxKind.DotToken) && layout.IsFirstOnLine(dot.SpanStart)
            ? dot.SpanStart
            : null;
}
