using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>What takes the values of a statement: a command with parameters, or a call that is given an object of them.</summary>
internal interface IParameterTarget
{
    /// <summary>The code that hands the text over. What stands in it may be moved within it.</summary>
    SyntaxNode Anchor { get; }

    /// <summary>The statement around it, or null when nothing that stands before may be moved into it.</summary>
    StatementSyntax? Statement { get; }

    /// <summary>The whole body around it.</summary>
    SyntaxNode Scope { get; }

    /// <summary>The code whose texts share their names of parameters with this one.</summary>
    SyntaxNode NamesScope { get; }

    /// <summary>What begins the name of a parameter in this database's SQL.</summary>
    char Marker { get; }

    /// <summary>Whether <c>null</c> is understood, or has to be handed over as <see cref="DBNull"/>.</summary>
    bool TakesNull { get; }

    /// <summary>The parameters that are given already.</summary>
    IReadOnlyList<SqlParameterValue> Given { get; }

    /// <summary>Whether a parameter may be a list, which <c>IN</c> takes without parentheses.</summary>
    bool TakesLists { get; }

    /// <summary>The changes that give each value of a list a parameter of its own; null when there is no place for them.</summary>
    IReadOnlyList<TextChange>? AddEach(SqlList list, string name, SemanticModel model);

    /// <summary>The changes that hand the values over.</summary>
    IEnumerable<TextChange> Add(IReadOnlyList<SqlParameterValue> values, SemanticModel model);
}
