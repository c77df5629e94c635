using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>Parameters and properties that a framework fills with what somebody outside sends.</summary>
internal sealed class OutsideParameters(CompilationSymbols symbols)
{
    private static readonly (string Type, PartLabel Label)[] Handlers =
    [
        ("Microsoft.AspNetCore.Mvc.ControllerBase", PartLabel.FromRequest),
        ("System.Web.Mvc.Controller", PartLabel.FromRequest),
        ("System.Web.Http.ApiController", PartLabel.FromRequest),
        ("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", PartLabel.FromRequest),
        ("Microsoft.AspNetCore.SignalR.Hub", PartLabel.FromRequest),
        ("MassTransit.IConsumer`1", PartLabel.FromMessage),
        ("NServiceBus.IHandleMessages`1", PartLabel.FromMessage),
        ("Rebus.Handlers.IHandleMessages`1", PartLabel.FromMessage),
    ];

    private static readonly Dictionary<string, PartLabel> MethodMarks = new(StringComparer.Ordinal)
    {
        ["HttpGetAttribute"] = PartLabel.FromRequest,
        ["HttpPostAttribute"] = PartLabel.FromRequest,
        ["HttpPutAttribute"] = PartLabel.FromRequest,
        ["HttpDeleteAttribute"] = PartLabel.FromRequest,
        ["HttpPatchAttribute"] = PartLabel.FromRequest,
        ["WebMethodAttribute"] = PartLabel.FromRequest,
        ["OperationContractAttribute"] = PartLabel.FromRequest,
        ["KernelFunctionAttribute"] = PartLabel.FromModel,
        ["McpServerToolAttribute"] = PartLabel.FromModel,
    };

    private static readonly Dictionary<string, PartLabel> ParameterMarks = new(StringComparer.Ordinal)
    {
        ["FromQueryAttribute"] = PartLabel.FromRequest,
        ["FromRouteAttribute"] = PartLabel.FromRequest,
        ["FromBodyAttribute"] = PartLabel.FromRequest,
        ["FromFormAttribute"] = PartLabel.FromRequest,
        ["FromHeaderAttribute"] = PartLabel.FromRequest,
        ["FromUriAttribute"] = PartLabel.FromRequest,
        ["AsParametersAttribute"] = PartLabel.FromRequest,
        ["HttpTriggerAttribute"] = PartLabel.FromRequest,
        ["QueueTriggerAttribute"] = PartLabel.FromMessage,
        ["ServiceBusTriggerAttribute"] = PartLabel.FromMessage,
        ["EventHubTriggerAttribute"] = PartLabel.FromMessage,
        ["EventGridTriggerAttribute"] = PartLabel.FromMessage,
        ["RabbitMQTriggerAttribute"] = PartLabel.FromMessage,
        ["KafkaTriggerAttribute"] = PartLabel.FromMessage,
        ["BindPropertyAttribute"] = PartLabel.FromRequest,
        ["SupplyParameterFromQueryAttribute"] = PartLabel.FromRequest,
        ["SupplyParameterFromFormAttribute"] = PartLabel.FromRequest,
    };

    private readonly Lazy<List<(INamedTypeSymbol Type, PartLabel Label)>> _handlers = new(() =>
    {
        var found = new List<(INamedTypeSymbol, PartLabel)>();
        foreach (var (name, label) in Handlers)
        {
            if (symbols.Find(name) is { } type)
            {
                found.Add((type, label));
            }
        }

        return found;
    });

    private readonly bool _hasEndpoints = symbols.Has("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions");

    /// <summary>The label of a parameter, or null when code of the application fills it.</summary>
    internal PartLabel? Find(IParameterSymbol parameter)
    {
        if (parameter.RefKind != RefKind.None || IsService(parameter) || parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return null;
        }

        return OfMarks(parameter, ParameterMarks) ?? method.MethodKind switch
        {
            MethodKind.Ordinary => OfHandler(method) ?? OfMarks(method, MethodMarks) ?? OfMain(method),
            MethodKind.AnonymousFunction => _hasEndpoints && IsEndpoint(method) ? PartLabel.FromRequest : null,
            _ => null,
        };
    }

    /// <summary>The label of a property that a framework binds, or null.</summary>
    internal static PartLabel? Find(IPropertySymbol property) => property.GetAttributes().IsEmpty ? null : OfMarks(property, ParameterMarks);

    private PartLabel? OfHandler(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility != Accessibility.Public || method.IsStatic)
        {
            return null;
        }

        foreach (var (type, label) in _handlers.Value)
        {
            if (method.ContainingType.IsOrInherits(type) && !HasMark(method, "NonActionAttribute")
                && (type.Name != "PageModel" || method.Name.StartsWith("On", StringComparison.Ordinal))
                && (type.TypeKind != TypeKind.Interface || method.Name is "Consume" or "Handle"))
            {
                return label;
            }
        }

        return null;
    }

    private static PartLabel? OfMain(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Main" or "<Main>$" } && method.Parameters.Length == 1 ? PartLabel.FromUser : null;

    private static PartLabel? OfMarks(ISymbol symbol, Dictionary<string, PartLabel> marks)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && marks.TryGetValue(type.Name, out var label))
            {
                return label;
            }
        }

        return null;
    }

    private static bool HasMark(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is injected is the application's own.</summary>
    private static bool IsService(IParameterSymbol parameter) =>
        (parameter.Type.TypeKind == TypeKind.Interface && parameter.Type.OriginalDefinition.ContainingNamespace?.ToDisplayString() != "System.Collections.Generic")
        || HasMark(parameter, "FromServicesAttribute") || HasMark(parameter, "FromKeyedServicesAttribute");

    private static bool IsEndpoint(IMethodSymbol lambda) =>
        lambda.DeclaringSyntaxReferences.Length == 1
        && lambda.DeclaringSyntaxReferences[0].GetSyntax() is LambdaExpressionSyntax
        {
            Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } },
        }
        && access.Name.Identifier.ValueText is "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "Map";
}
