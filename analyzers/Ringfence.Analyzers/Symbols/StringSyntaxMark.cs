using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary><c>[StringSyntax("javascript")]</c> on a parameter, a property or a field, whichever assembly declares the attribute.</summary>
internal static class StringSyntaxMark
{
    private const string Name = "StringSyntaxAttribute";
    private const string Namespace = "System.Diagnostics.CodeAnalysis";

    internal static bool IsIn(CompilationSymbols symbols) => symbols.Has(Namespace + "." + Name);

    internal static bool IsOn(ISymbol symbol)
    {
        foreach (var attribute in symbol.OriginalDefinition.GetAttributes())
        {
            if (attribute is { AttributeClass: { Name: Name } type, ConstructorArguments: { IsDefaultOrEmpty: false } arguments }
                && arguments[0] is { Kind: TypedConstantKind.Primitive, Value: string syntax } && IsJavaScript(syntax)
                && type.ContainingNamespace.ToDisplayString() == Namespace)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJavaScript(string syntax) =>
        syntax.Equals("javascript", StringComparison.OrdinalIgnoreCase) || syntax.Equals("js", StringComparison.OrdinalIgnoreCase);
}
