using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>How the code around a fix is laid out.</summary>
internal static class SourceLines
{
    internal static string NewLineOf(SyntaxTree tree) => tree.GetText().ToString().Contains("\r\n") ? "\r\n" : "\n";

    internal static string IndentationOf(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>What one step deeper adds to an indentation.</summary>
    internal static string StepOf(string indentation) => indentation.Length > 0 && indentation[0] == '\t' ? "\t" : "    ";

    /// <summary>Whether nothing of the code around belongs to the same body.</summary>
    internal static bool IsBody(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax;
}
