using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// The name a value has as an argument without one: the parameter's, or what the method or type is called when the parameter's says
/// nothing. The
/// compiler is asked only when the value or the call speaks for it.
/// </summary>
internal static class ArgumentNames
{
    private static readonly string[] TellingCallees =
    [
        "login", "logon", "signin", "auth", "connect", "register", "account", "user", "protect", "unlock", "encrypt", "decrypt", "smtp",
        "mail", "ftp", "ldap", "zip",
    ];

    /// <summary>The name and what it says, or no kind when the place is not worth asking for or says nothing.</summary>
    internal static (string? Name, SecretNameKind Kind) Find(
        ExpressionSyntax value, string? text, SemanticModel model, SecretScope scope, CancellationToken cancellation) => value.Parent switch
        {
            ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: { } call } } argument when IsWorthAsking(CalleeOf(call), text, scope) =>
                model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { } parameter } ? Judge(parameter, scope.Names) : default,
            AttributeArgumentSyntax { NameEquals: null, NameColon: null, Parent.Parent: AttributeSyntax attribute } argument
                when IsWorthAsking(Callee.NameOf(attribute.Name), text, scope) => OfAttribute(attribute, argument, model, scope, cancellation),
            _ => default,
        };

    private static bool IsWorthAsking(string? callee, string? text, SecretScope scope)
    {
        if (callee is null)
        {
            return text is not null && NamedValue.MayBeMade(text);
        }

        if ((text is not null && NamedValue.MayBeMade(text)) || scope.Names.Classify(callee) != SecretNameKind.None || scope.Signatures.Contains(callee))
        {
            return true;
        }

        foreach (var telling in TellingCallees)
        {
            if (callee.IndexOf(telling, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string? CalleeOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => Callee.Name(invocation),
        BaseObjectCreationExpressionSyntax creation => Callee.Name(creation),
        PrimaryConstructorBaseTypeSyntax type => Callee.NameOf(type.Type),
        ConstructorInitializerSyntax => null,
        _ => "",
    };

    private static (string? Name, SecretNameKind Kind) OfAttribute(
        AttributeSyntax attribute, AttributeArgumentSyntax argument, SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        var index = attribute.ArgumentList!.Arguments.IndexOf(argument);
        return model.GetSymbolInfo(attribute, cancellation).Symbol is IMethodSymbol constructor && index < constructor.Parameters.Length
            ? Judge(constructor.Parameters[index], scope.Names)
            : default;
    }

    private static (string? Name, SecretNameKind Kind) Judge(IParameterSymbol parameter, SecretNames names)
    {
        if (SecretSinks.KindOf(parameter, names) is SinkKind.Key or SinkKind.Vector or SinkKind.Salt)
        {
            return default; // Rules of their own, which also know where a value comes from.
        }

        if (parameter.ContainingSymbol is not IMethodSymbol method || !IsNeutral(parameter.Name))
        {
            return (parameter.Name, names.Classify(parameter.Name));
        }

        if (parameter.Name == "parameter" && method.ContainingType.Name == "AuthenticationHeaderValue")
        {
            return ("accessToken", SecretNameKind.Key);
        }

        var isCreation = method.MethodKind == MethodKind.Constructor;
        var name = isCreation ? AttributeStem(method.ContainingType.Name) : NamedPlace.WithoutVerb(method.Name, Givers);
        var kind = names.Classify(name);
        return kind == SecretNameKind.None ? (parameter.Name, names.Classify(parameter.Name)) : (name, kind);
    }

    private static string AttributeStem(string type) =>
        type.EndsWith("Attribute", StringComparison.Ordinal) ? type.Substring(0, type.Length - "Attribute".Length) : type;

    /// <summary>Parameter names that say nothing, so that the method's or the type's own name does.</summary>
    private static bool IsNeutral(string parameter) => parameter
        is "value" or "val" or "v" or "s" or "str" or "text" or "data" or "key" or "input" or "content" or "newValue" or "parameter" or "signature" or "x" or "plain"
            or "plainText" or "Value" or "Key";

    private static readonly string[] Givers = ["Set", "With", "Use", "Add", "Update", "Store", "Save", "Change", "Put", "Create", "Configure"];
}
