using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes.Building;

namespace Ringfence.Ecmascript.Scopes;

/// <summary>
/// Finds the scopes of a program, what each declares and what each name means, by the rules of ECMAScript 2025. Goes over the tree once,
/// without recursion; time and memory grow in step with the tree, apart from a logarithm for a few look-ups.
/// </summary>
public static class ScopeAnalysis
{
    /// <summary>Analyses a program. A tree with errors is fine: what is there is analysed.</summary>
    /// <param name="program">The program.</param>
    /// <param name="options">What the tree does not say about itself.</param>
    /// <param name="cancellationToken">Looked at every few thousand nodes.</param>
    /// <exception cref="ArgumentNullException">The program is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ScopeTree Analyze(Program program, ScopeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ScopeTable table = new(options ?? ScopeOptions.Default);
        new ScopeWalker(table, cancellationToken).Walk(program ?? throw new ArgumentNullException(nameof(program)));
        return new ScopeTreeFactory(table, program).Create();
    }
}
