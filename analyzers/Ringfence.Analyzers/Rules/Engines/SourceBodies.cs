using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow.Methods;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Bodies of methods in the file being analysed. A method elsewhere, or one that an override may replace, has no certain body.</summary>
internal sealed class SourceBodies(SemanticModel model, CancellationToken cancellation)
{
    internal IOperation? Find(IMethodSymbol method)
    {
        var target = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!MethodGraphs.IsCertain(target))
        {
            return null;
        }

        var reference = target.DeclaringSyntaxReferences[0];
        return reference.SyntaxTree == model.SyntaxTree ? model.GetOperation(reference.GetSyntax(cancellation), cancellation) : null;
    }
}
