using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// What the code at a place can name that gives secrets: a configuration, or an options object with a property for the secret.
/// </summary>
internal static class ValuesInReach
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    /// <summary>
    /// How the code writes the configuration in reach, for example <c>_configuration</c> or <c>builder.Configuration</c>; null without
    /// one.
    /// </summary>
    internal static string? FindConfiguration(SemanticModel model, int position)
    {
        string? indirect = null;
        foreach (var (name, type) in Values(model, position))
        {
            if (IsConfiguration(type))
            {
                return name;
            }

            indirect ??= type.GetMembers("Configuration").OfType<IPropertySymbol>().Any(
                static property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && IsConfiguration(property.Type))
                ? name + ".Configuration"
                : null;
        }

        return indirect;
    }

    /// <summary>The property of an options object in reach that a secret of that name belongs to; null without one.</summary>
    internal static (string Expression, string Key, bool MayBeNull)? FindOption(SemanticModel model, int position, string secretName)
    {
        foreach (var (name, type) in Values(model, position))
        {
            if (type is not INamedTypeSymbol { TypeArguments: { Length: 1 } arguments, ContainingNamespace: var space } named
                || space.ToDisplayString() != "Microsoft.Extensions.Options" || AccessOf(named.Name) is not { } access)
            {
                continue;
            }

            foreach (var property in arguments[0].GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, GetMethod: not null, Type.SpecialType: SpecialType.System_String }
                    && secretName.EndsWith(property.Name, StringComparison.OrdinalIgnoreCase) && model.IsAccessible(position, property))
                {
                    return ($"{name}.{access}.{property.Name}", $"{SectionOf(arguments[0].Name)}:{property.Name}", property.NullableAnnotation == NullableAnnotation.Annotated);
                }
            }
        }

        return null;
    }

    private static string? AccessOf(string type) => type switch
    {
        "IOptions" or "IOptionsSnapshot" => "Value",
        "IOptionsMonitor" => "CurrentValue",
        _ => null,
    };

    private static string SectionOf(string type)
    {
        foreach (var ending in new[] { "Options", "Settings", "Configuration" })
        {
            if (type.Length > ending.Length && type.EndsWith(ending, StringComparison.Ordinal))
            {
                return type.Substring(0, type.Length - ending.Length);
            }
        }

        return type;
    }

    /// <summary>
    /// The fields, properties, parameters and locals that code at the place can use, parameters and locals first, each in the order of
    /// names.
    /// </summary>
    private static IEnumerable<(string Name, ITypeSymbol Type)> Values(SemanticModel model, int position) =>
        from symbol in model.LookupSymbols(position)
        let type = TypeOf(symbol, position)
        where type is not null && type.TypeKind is TypeKind.Interface or TypeKind.Class && CanUse(model, position, symbol.Name)
        orderby symbol is IParameterSymbol or ILocalSymbol ? 0 : 1, symbol.Name
        select (symbol.Name, type);

    private static ITypeSymbol? TypeOf(ISymbol symbol, int position) => symbol switch
    {
        ILocalSymbol local => local.Locations[0].SourceSpan.End < position ? local.Type : null,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    /// <summary>Whether the plain name means the value there: an instance member does not in a static method or an initializer.</summary>
    private static bool CanUse(SemanticModel model, int position, string name)
    {
        var info = model.GetSpeculativeSymbolInfo(position, SyntaxFactory.IdentifierName(name), SpeculativeBindingOption.BindAsExpression);
        return info.Symbol switch
        {
            IParameterSymbol or ILocalSymbol => true,
            IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } => true,
            IFieldSymbol or IPropertySymbol => HasInstance(model, position),
            _ => false,
        };
    }

    private static bool HasInstance(SemanticModel model, int position)
    {
        var node = model.SyntaxTree.GetRoot().FindToken(position).Parent;
        if (node?.FirstAncestorOrSelf<ConstructorInitializerSyntax>() is not null || node?.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>() is not null)
        {
            return false;
        }

        for (var symbol = model.GetEnclosingSymbol(position); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            switch (symbol)
            {
                case { IsStatic: true } or IFieldSymbol or IPropertySymbol or INamedTypeSymbol:
                    return false;
                case IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) }:
                    return node?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not FieldDeclarationSyntax
                        && !(node?.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { Initializer: { } initializer } && initializer.Span.Contains(position));
            }
        }

        return false;
    }

    private static bool IsConfiguration(ITypeSymbol type) =>
        type.ToDisplayString(NullableFlowState.None) == Configuration || type.AllInterfaces.Any(static i => i.ToDisplayString() == Configuration);
}
