using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Writes the edits of the parts of a text into the expressions that make it, touching nothing else of them.</summary>
internal static class TextEdits
{
    internal static bool TryApply(ImmutableArray<Part> parts, PartEdit[] edits, List<TextChange> changes)
    {
        var done = new HashSet<SyntaxNode>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (edits[i].Kind == PartEditKind.Keep)
            {
                continue;
            }

            var node = Outermost(parts[i].Source.Syntax);
            var isDone = node switch
            {
                { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } when IsFormat(call) || IsAppendFormat(call) =>
                    !done.Add(call) || TryReplaceFormat(call, parts, edits, changes),
                InterpolatedStringTextSyntax => TryDelete(node, parts[i], edits[i], changes),
                { Parent: InterpolationSyntax interpolation } => TryReplaceInterpolation(interpolation, parts, edits, edits[i], done, changes),
                LiteralExpressionSyntax => done.Contains(node) || TryDelete(node, parts[i], edits[i], changes),
                { Parent: BinaryExpressionSyntax } when IsHole(edits[i]) => !done.Add(node) || ConcatenationEdits.TryReplace(node, parts, edits, done, changes),
                ExpressionSyntax when edits[i].Kind == PartEditKind.Replace => TryReplace(node, edits[i], changes),
                _ => false,
            };
            if (!isDone)
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsHole(PartEdit edit) => edit.Kind is PartEditKind.Remove or PartEditKind.Replace;

    internal static SyntaxNode Outermost(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax parent)
        {
            node = parent;
        }

        return node;
    }

    private static bool TryReplace(SyntaxNode node, PartEdit edit, List<TextChange> changes)
    {
        changes.Add(new TextChange(node.Span, "\"" + edit.Marker + "\""));
        return true;
    }

    private static bool TryDelete(SyntaxNode literal, Part part, PartEdit edit, List<TextChange> changes)
    {
        if (LiteralMap.Of(literal, part.Text!) is not { } map)
        {
            return false;
        }

        foreach (var span in edit.Deleted)
        {
            changes.Add(new TextChange(map.SpanOf(span), ""));
        }

        // An argument of its own that has nothing left to say would only look odd.
        return literal.Parent is not ArgumentSyntax || edit.Deleted.Sum(static s => s.Length) < part.Text!.Length;
    }

    private static bool TryReplaceInterpolation(
        InterpolationSyntax interpolation, ImmutableArray<Part> parts, PartEdit[] edits, PartEdit edit, HashSet<SyntaxNode> done, List<TextChange> changes)
    {
        if (!done.Add(interpolation))
        {
            return true;
        }

        changes.Add(new TextChange(interpolation.Span, edit.Marker ?? ""));
        var whole = (InterpolatedStringExpressionSyntax)interpolation.Parent!;
        if (!done.Add(whole))
        {
            return true;
        }

        foreach (var content in whole.Contents)
        {
            if (content is InterpolationSyntax other && !IsReplaced(other, parts, edits))
            {
                return true;
            }
        }

        return TryMakePlain(whole, parts, edits, changes);
    }

    /// <summary>Without a hole left it is a plain literal: no <c>$</c>, and no brace needs a second one.</summary>
    private static bool TryMakePlain(InterpolatedStringExpressionSyntax whole, ImmutableArray<Part> parts, PartEdit[] edits, List<TextChange> changes)
    {
        if (whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } }
            && called.Name.Identifier.ValueText is "Invariant" or "Create")
        {
            return false;
        }

        var opening = whole.StringStartToken;
        foreach (var (c, i) in opening.Text.Select(static (c, i) => (c, i)))
        {
            if (c == '$')
            {
                changes.Add(new TextChange(new TextSpan(opening.SpanStart + i, 1), ""));
            }
        }

        if (LiteralMap.IsRaw(opening))
        {
            return true;
        }

        foreach (var content in whole.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                var deleted = DeletedIn(text, parts, edits, out var value);
                if (LiteralMap.Of(text, value ?? text.TextToken.ValueText) is not { } map)
                {
                    return false;
                }

                foreach (var span in map.Spans)
                {
                    if (span.Length == 2 && text.SyntaxTree.GetText().ToString(span) is "{{" or "}}" && !deleted.Any(d => map.SpanOf(d).Contains(span)))
                    {
                        changes.Add(new TextChange(new TextSpan(span.Start, 1), ""));
                    }
                }
            }
        }

        return true;
    }

    private static ImmutableArray<TextSpan> DeletedIn(SyntaxNode text, ImmutableArray<Part> parts, PartEdit[] edits, out string? value)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Source.Syntax == text)
            {
                value = parts[i].Text;
                return edits[i].Deleted.IsDefault ? ImmutableArray<TextSpan>.Empty : edits[i].Deleted;
            }
        }

        value = null;
        return ImmutableArray<TextSpan>.Empty;
    }

    private static bool IsReplaced(InterpolationSyntax interpolation, ImmutableArray<Part> parts, PartEdit[] edits)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (IsHole(edits[i]) && Outermost(parts[i].Source.Syntax).Parent == interpolation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFormat(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax
    {
        Name.Identifier.ValueText: "Format",
        Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or IdentifierNameSyntax { Identifier.ValueText: "String" },
    };

    private static bool IsAppendFormat(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AppendFormat" };

    /// <summary>A format of which every argument became a parameter is a plain literal.</summary>
    private static bool TryReplaceFormat(InvocationExpressionSyntax call, ImmutableArray<Part> parts, PartEdit[] edits, List<TextChange> changes)
    {
        var text = "";
        LiteralExpressionSyntax? format = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!call.ArgumentList.Span.Contains(parts[i].Source.Syntax.Span))
            {
                continue;
            }

            if (parts[i].Text is { } literal)
            {
                if (parts[i].Source.Syntax is not LiteralExpressionSyntax source || (format is not null && source != format))
                {
                    return false;
                }

                format = source;
                text += Without(literal, edits[i]);
            }
            else if (IsHole(edits[i]))
            {
                text += edits[i].Marker;
            }
            else
            {
                return false;
            }
        }

        if (format is null)
        {
            return false;
        }

        var literalText = Quote(text, format.Token);
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name;
        changes.Add(IsAppendFormat(call)
            ? new TextChange(TextSpan.FromBounds(name.SpanStart, call.Span.End), "Append(" + literalText + ")")
            : new TextChange(call.Span, literalText));
        return true;
    }

    private static string Without(string literal, PartEdit edit)
    {
        if (edit.Deleted.IsDefaultOrEmpty)
        {
            return literal;
        }

        foreach (var span in edit.Deleted.OrderByDescending(static s => s.Start))
        {
            literal = literal.Remove(span.Start, span.Length);
        }

        return literal;
    }

    private static string Quote(string text, SyntaxToken like) =>
        like.Text.StartsWith("@", StringComparison.Ordinal) || like.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
            ? "@\"" + text.Replace("\"", "\"\"") + "\""
            : SymbolDisplay.FormatLiteral(text, quote: true);
}
