using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Flow;

/// <summary>Which statements are worth a word when control never gets to them.</summary>
internal static class DeadStatements
{
    /// <summary>Whether a child of a list of statements would do something if control got to it.</summary>
    internal static bool Counts(Node parent, Node node) => node switch
    {
        _ when parent is not (Program or BlockStatement or StaticBlock or SwitchCase) => false,
        FunctionDeclaration or EmptyStatement or ImportDeclaration or ExportAllDeclaration => false,
        ExportNamedDeclaration { Declaration: null or FunctionDeclaration } => false,
        ExportDefaultDeclaration { Declaration: FunctionDeclaration } => false,
        VariableDeclaration { Kind: VariableDeclarationKind.Var } variables => HasValue(variables),
        // What ends a case by habit, behind a return.
        BreakStatement when parent is SwitchCase => false,
        Statement => true,
        ExportNamedDeclaration or ExportDefaultDeclaration => true,
        _ => false,
    };

    /// <summary>Where the last of them ends.</summary>
    internal static int EndOf(Node parent, Node first)
    {
        for (int i = parent.SlotCount - 1; i >= 0; i--)
        {
            if (parent.SlotAt(i) is { } node && Counts(parent, node)) return Math.Max(node.End, first.End);
        }

        return first.End;
    }

    private static bool HasValue(VariableDeclaration variables)
    {
        foreach (VariableDeclarator declarator in variables.Declarations)
        {
            if (declarator.Init is not null) return true;
        }

        return false;
    }
}
