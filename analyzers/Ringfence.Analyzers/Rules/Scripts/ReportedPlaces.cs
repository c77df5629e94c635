using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>
/// Which use of a text reports a finding that several uses share. It is always the same use, so that one that is looked at again, as editors
/// do, reports again. Uses in the file of the finding have one of their own: an editor may look at that file alone.
/// </summary>
internal sealed class ReportedPlaces
{
    private readonly ConcurrentDictionary<Key, SyntaxNode> _uses = new();

    internal bool IsReportedBy(SyntaxNode use, Diagnostic diagnostic, string message)
    {
        var isInFile = diagnostic.Location.SourceTree == use.SyntaxTree;
        return _uses.GetOrAdd(new Key(diagnostic.Location, isInFile, diagnostic.Id, diagnostic.Severity, message), use) == use;
    }

    private readonly record struct Key(Location Place, bool IsInFile, string Id, DiagnosticSeverity Severity, string Message);
}
