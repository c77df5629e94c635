using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>
/// The control flow graphs of the methods, accessors and initializers of one compilation, wherever they are declared. Those too long for its allowance have
/// none.
/// </summary>
internal sealed class MethodGraphs(Compilation compilation, FlowAllowance allowance)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The model of a file. The compiler shares its own while it runs analyzers, so this costs little there.</summary>
    internal SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (_models.TryGetValue(tree, out var known))
        {
            return known;
        }

        if (!compilation.ContainsSyntaxTree(tree))
        {
            return null;
        }

#pragma warning disable RS1030 // A method of another file has no other way to its operations; each file's model is made once, when first asked for.
        return _models.GetOrAdd(tree, compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
    }

    /// <summary>The body a call of the method certainly runs, or null.</summary>
    internal ControlFlowGraph? Of(IMethodSymbol method, CancellationToken cancellation)
    {
        var target = (method.PartialImplementationPart ?? method).OriginalDefinition;
        return IsCertain(target) ? Of(target.DeclaringSyntaxReferences[0].GetSyntax(cancellation), cancellation) : null;
    }

    /// <summary>The body of a declaration: of a method, a constructor, an accessor, the expression of a property, or a file's statements.</summary>
    internal ControlFlowGraph? Of(SyntaxNode declaration, CancellationToken cancellation)
    {
        if (declaration is PropertyDeclarationSyntax { ExpressionBody: { } expression })
        {
            declaration = expression;
        }

        return !allowance.IsTooLong(declaration) && ModelOf(declaration.SyntaxTree)?.GetOperation(declaration, cancellation) is { } body
            ? Of(body, cancellation)
            : null;
    }

    /// <summary>The graph of a whole body.</summary>
    internal ControlFlowGraph? Of(IOperation body, CancellationToken cancellation) => body.Parent is not null || allowance.IsTooLong(body.Syntax) ? null : body switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        _ => null,
    };

    /// <summary>Whether the method has one body in source and every call runs that one: no override can replace it.</summary>
    internal static bool IsCertain(IMethodSymbol method) =>
        !method.IsAbstract && !method.IsExtern && method.DeclaringSyntaxReferences.Length == 1
        && !((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed);
}
