using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ringfence.Analyzers.Rules;

/// <summary>What every fix has in common: it says which rules it fixes and can fix all of them at once.</summary>
public abstract class RingfenceFixer : CodeFixProvider
{
    private protected RingfenceFixer(params string[] fixableIds) => FixableDiagnosticIds = ImmutableArray.Create(fixableIds);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public abstract override FixAllProvider GetFixAllProvider();
}
