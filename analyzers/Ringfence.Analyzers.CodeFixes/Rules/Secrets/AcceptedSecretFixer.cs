using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Accepts a reported secret where it is: adds its salted fingerprint, with a reason to fill in and a last day, to <c>ringfence.json</c>.
/// RF1090 reports
/// the entry when the day is over.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AcceptedSecretFixer))]
[Shared]
public sealed class AcceptedSecretFixer : RingfenceFixer
{
    /// <summary>The key of the one action this fix offers.</summary>
    public const string EquivalenceKey = "RF1090.AcceptByFingerprint";

    /// <summary>Creates the fix.</summary>
    public AcceptedSecretFixer()
        : base("RF1001", "RF1002", "RF1003", "RF1004", "RF1007")
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AcceptAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await SecretAcceptance.EntryAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } entry
                && await SecretAcceptance.AcceptAsync(context.Document.Project, [entry], context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Accept this one by its fingerprint in 'ringfence.json'", _ => Task.FromResult(changed), EquivalenceKey), diagnostic);
            }
        }
    }
}
