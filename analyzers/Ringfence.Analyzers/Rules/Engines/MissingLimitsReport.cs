using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>
/// The one finding of a construction: its message, its place, and as properties what a fix writes, with the numbers of the policy. A place that
/// lifts a limit is an additional location.
/// </summary>
internal static class MissingLimitsReport
{
    /// <summary>The keys of the missing limits, comma-separated.</summary>
    internal const string Missing = "missing";

    /// <summary>The calls a fix adds to the options, such as <c>LimitRecursion(64)</c>, separated by <see cref="Separator"/>.</summary>
    internal const string Add = "add";

    /// <summary>What a fix writes at each additional location, separated by <see cref="Separator"/>.</summary>
    internal const string Replace = "replace";

    /// <summary>Present when the options remove all constraints at some point, so that what is set before that is lost.</summary>
    internal const string RemovesConstraints = "removesConstraints";

    /// <summary>The metadata name of the options type.</summary>
    internal const string OptionsType = "optionsType";

    internal const char Separator = '|';

    internal static Diagnostic Create(
        EngineSymbols engine, IObjectCreationOperation construction, OptionsState state, EngineLimits missing, ScriptLimits limits)
    {
        var named = new List<string>();
        var keys = new List<string>();
        var added = new List<string>();
        var replaced = new List<string>();
        var places = new List<Location>();
        var canFix = true;
        foreach (var limit in EngineLimitNames.InOrder)
        {
            if ((missing & limit) == 0)
            {
                continue;
            }

            var lifted = state.FindLifted(limit);
            keys.Add(EngineLimitNames.Key(limit));
            named.Add("no " + EngineLimitNames.Words(limit) + (lifted is null ? "" : " ('" + lifted.Use + "' lifts it)"));
            if (lifted?.Form.Remedy is { } replacement)
            {
                places.Add(lifted.Value.GetLocation());
                replaced.Add(lifted.Form.IsMethod ? "(" + replacement(limits) + ")" : replacement(limits));
            }
            else if (engine.FindRemedy(limit) is { Remedy: { } remedy } form)
            {
                added.Add(form.Path + "(" + remedy(limits) + ")");
            }
            else
            {
                canFix = false;
            }
        }

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[Missing] = string.Join(",", keys);
        if (canFix)
        {
            properties[Add] = string.Join(Separator.ToString(), added);
            properties[Replace] = string.Join(Separator.ToString(), replaced);
            properties[OptionsType] = engine.Description.OptionsType;
        }

        if (state.RemovesConstraints)
        {
            properties[RemovesConstraints] = "true";
        }

        return Diagnostic.Create(
            engine.Description.WithoutLimits, Place(construction.Syntax), places, properties.ToImmutable(),
            Join(named), named.Count == 1 ? "it" : "them");
    }

    /// <summary><c>new Engine</c> without its arguments, which may be a page long.</summary>
    private static Location Place(SyntaxNode construction)
    {
        var end = construction switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.Span.End,
            ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span.End,
            _ => construction.Span.End,
        };
        return Location.Create(construction.SyntaxTree, TextSpan.FromBounds(construction.SpanStart, end));
    }

    private static string Join(List<string> items)
    {
        var text = new StringBuilder(items[0]);
        for (var i = 1; i < items.Count; i++)
        {
            text.Append(i == items.Count - 1 ? " and " : ", ").Append(items[i]);
        }

        return text.ToString();
    }
}
