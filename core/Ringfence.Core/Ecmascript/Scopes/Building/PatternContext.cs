using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>What the names of a pattern are: declared, and how, or only written; and where the value comes from.</summary>
internal sealed class PatternContext
{
    private PatternContext(PatternContext? outer, VariableKind? kind, Node node, Node? right, ReferenceUsage usage)
    {
        Root = outer?.Root ?? this;
        Outer = outer;
        Kind = kind;
        Node = node;
        Right = right;
        Usage = usage;
        Source = outer?.Source ?? right;
    }

    /// <summary>The context of the whole pattern.</summary>
    internal PatternContext Root { get; }

    /// <summary>The context around a default.</summary>
    internal PatternContext? Outer { get; }

    /// <summary>How the names are declared; null when they are written only.</summary>
    internal VariableKind? Kind { get; }

    /// <summary>What declares them.</summary>
    internal Node Node { get; }

    /// <summary>What runs before the names get their values: the right side or the default.</summary>
    internal Node? Right { get; }

    /// <summary>Where the values come from; null when they come from outside, as those of parameters.</summary>
    internal Node? Source { get; }

    /// <summary>What writing a name is.</summary>
    internal ReferenceUsage Usage { get; }

    internal bool IsExported { get; set; }

    /// <summary>Of a root: the pattern holds a default or a computed key.</summary>
    internal bool HasExpressions { get; set; }

    internal static PatternContext Declared(VariableKind kind, Node node, Node? right, ReferenceUsage usage = ReferenceUsage.None) =>
        new(null, kind, node, right, usage | ReferenceUsage.Write | ReferenceUsage.Initialization);

    internal static PatternContext Assigned(Node node, Node right, ReferenceUsage usage = ReferenceUsage.None) =>
        new(null, null, node, right, usage | ReferenceUsage.Write);

    internal PatternContext WithDefault(AssignmentPattern pattern) =>
        new(this, Kind, Node, pattern.Right, Source is null ? Usage | ReferenceUsage.Default : Usage) { IsExported = IsExported };
}
