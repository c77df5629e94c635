using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Accepts all reports of a scope at once: one edit of each project's policy.</summary>
internal sealed class AcceptAllProvider : FixAllProvider
{
    private AcceptAllProvider()
    {
    }

    internal static AcceptAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Accept all of them by their fingerprints in 'ringfence.json'",
        async cancellation => await AcceptAsync(fixAllContext, cancellation).ConfigureAwait(false) ?? fixAllContext.Solution,
        AcceptedSecretFixer.EquivalenceKey));

    private static async Task<Solution?> AcceptAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        foreach (var group in DocumentsOf(context).GroupBy(static document => document.Project.Id))
        {
            var entries = new HashSet<AcceptedSecretEntry>();
            foreach (var document in group.OrderBy(static document => document.FilePath, StringComparer.Ordinal))
            {
                foreach (var diagnostic in (await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).OrderBy(static d => d.Location.SourceSpan.Start))
                {
                    if (await SecretAcceptance.EntryAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } entry)
                    {
                        entries.Add(entry);
                    }
                }
            }

            if (entries.Count > 0 && solution.GetProject(group.Key) is { } project)
            {
                solution = await SecretAcceptance.AcceptAsync(project, entries, cancellation).ConfigureAwait(false) ?? solution;
            }
        }

        return solution;
    }

    private static IEnumerable<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.SelectMany(static project => project.Documents),
    };
}
