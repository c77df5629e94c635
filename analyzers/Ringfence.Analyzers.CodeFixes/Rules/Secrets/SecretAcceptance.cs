using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Options;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Turns reports into entries of the project's policy.</summary>
internal static class SecretAcceptance
{
    /// <summary>The entry for a report, or null when its file does not lie beneath the policy or its value cannot be read.</summary>
    internal static async Task<AcceptedSecretEntry?> EntryAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is not null && model is not null && document.FilePath is { } path && PolicyPath(document.Project) is { } policy
            && AcceptedSecrets.RelativePath(policy, path) is { } file && SecretValue.Find(root, model, diagnostic, cancellation) is { } value
                ? new AcceptedSecretEntry(file, value)
                : null;
    }

    /// <summary>
    /// The solution with the entries in the project's policy, which is made when there is none; null when they cannot be added.
    /// </summary>
    internal static async Task<Solution?> AcceptAsync(Project project, IReadOnlyCollection<AcceptedSecretEntry> entries, CancellationToken cancellation)
    {
        var path = PolicyPath(project);
        var document = project.AdditionalDocuments.FirstOrDefault(candidate => candidate.FilePath == path);
        var text = document is null ? SourceText.From(PolicyEdits.Empty, new UTF8Encoding(false)) : await document.GetTextAsync(cancellation).ConfigureAwait(false);
        foreach (var entry in entries)
        {
            if (PolicyEdits.Add(text, entry, DateTime.UtcNow) is not { } changed)
            {
                return null;
            }

            text = changed;
        }

        return document is not null ? project.Solution.WithAdditionalDocumentText(document.Id, text)
            : path is not null ? project.AddAdditionalDocument(PolicyReader.FileName, text, filePath: path).Project.Solution
            : null;
    }

    private static string? PolicyPath(Project project) =>
        PolicyFile.Find(project.AnalyzerOptions)?.Path
            ?? (project.FilePath is { } file && Path.GetDirectoryName(file) is { Length: > 0 } folder ? Path.Combine(folder, PolicyReader.FileName) : null);
}
