using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>
/// Which use of a text reports a finding that several uses share. It is always the same use, so that a use that is looked at again, as
/// editors do, reports again; and each file has its own, for an editor may look at one file alone.
/// </summary>
internal sealed class ReportedPlaces
{
    private readonly ConcurrentDictionary<Key, SyntaxNode> _uses = new();

    internal bool IsReportedBy(SyntaxNode use, Diagnostic diagnostic, string message) =>
        _uses.GetOrAdd(new Key(use.SyntaxTree, diagnostic.Location, diagnostic.Id, diagnostic.Severity, message), use) == use;

    private readonly record struct Key(SyntaxTree User, Location Place, string Id, DiagnosticSeverity Severity, string Message);
}
