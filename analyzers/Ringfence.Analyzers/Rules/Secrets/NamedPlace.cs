using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The name the source gives a value where it stands, as far as the source spells it out.</summary>
internal static class NamedPlace
{
    /// <summary>
    /// The name of the member, variable, key or parameter a value is given to or compared with; null when nothing says one.
    /// </summary>
    /// <param name="value">The outermost expression that still is the value.</param>
    internal static string? NameOf(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax clause => DeclaredBy(clause),
        ArrowExpressionClauseSyntax arrow => OwnerOf(arrow.Parent),
        ReturnStatementSyntax statement => OwnerOf(statement),
        AssignmentExpressionSyntax assignment when assignment.Right == value => TargetOf(assignment.Left),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair } when pair[1] == value => KeyOf(pair[0]),
        AttributeArgumentSyntax argument => argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } name } => name.Name.Identifier.ValueText,
        ArgumentSyntax argument => NameOf(argument),
        ConstantPatternSyntax pattern => ComparedName.Of(pattern),
        CaseSwitchLabelSyntax label => ComparedName.Of(label),
        BinaryExpressionSyntax or MemberAccessExpressionSyntax => ComparedName.Of(value),
        _ => null,
    };

    /// <summary>The name of what an assignment writes to: the last name, or the key between the brackets.</summary>
    internal static string? TargetOf(ExpressionSyntax target) => target switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } keys } => KeyOf(keys[0].Expression),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: > 0 } keys } => KeyOf(keys[0].Expression),
        ElementBindingExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } keys } => KeyOf(keys[0].Expression),
        _ => Callee.NameOf(target),
    };

    /// <summary>What a key says: its text, or the name of the constant that holds it.</summary>
    internal static string? KeyOf(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        SimpleNameSyntax or MemberAccessExpressionSyntax => WithoutKeyEnding(Callee.NameOf(key)),
        _ => null,
    };

    /// <summary>The name of the property, method or local function a value is returned from.</summary>
    internal static string? OwnerOf(SyntaxNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case AccessorDeclarationSyntax accessor when !accessor.IsKind(SyntaxKind.GetAccessorDeclaration):
                    return null;
                case MethodDeclarationSyntax method:
                    return Noun(method.Identifier.ValueText);
                case LocalFunctionStatementSyntax function:
                    return Noun(function.Identifier.ValueText);
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static string? DeclaredBy(EqualsValueClauseSyntax clause) => clause.Parent switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => null,
    };

    private static string? NameOf(ArgumentSyntax argument)
    {
        if (argument.NameColon is { } colon)
        {
            return colon.Name.Identifier.ValueText;
        }

        if (argument.Parent is not ArgumentListSyntax list)
        {
            return null;
        }

        return ComparedName.OfArgument(argument, list) ?? KeyBefore(argument, list);
    }

    /// <summary>For <c>Add("Api-Key", "…")</c> and its like: the key, when the argument before is one.</summary>
    private static string? KeyBefore(ArgumentSyntax argument, ArgumentListSyntax list)
    {
        var index = list.Arguments.IndexOf(argument);
        return index > 0 && TakesKeys(list.Parent) ? KeyOf(list.Arguments[index - 1].Expression) : null;
    }

    private static bool TakesKeys(SyntaxNode? call) => call switch
    {
        InvocationExpressionSyntax invocation => Callee.Name(invocation)
            is not (null or "Replace" or "Equal" or "Equals" or "NotEqual" or "AreEqual" or "AreNotEqual" or "Join" or "Format" or "Concat" or "Compare" or "WriteLine"
                or "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "Split" or "Invoke" or "MapGet" or "MapPost" or "MapRoute" or "Is" or "Match"),
        BaseObjectCreationExpressionSyntax creation => Callee.Name(creation)
            is "KeyValuePair" or "NameValueHeaderValue" or "XAttribute" or "XElement" or "Parameter" or "HeaderParameter" or "SqlParameter" or "Cookie"
                or "EnvironmentVariable" or "Tuple" or "ValueTuple" or "NpgsqlParameter" or "MySqlParameter" or "Option" or "Setting",
        _ => false,
    };

    /// <summary><c>PasswordKey</c> and <c>PasswordSetting</c> hold the key a password is found under: under it stands one.</summary>
    private static string? WithoutKeyEnding(string? name)
    {
        foreach (var ending in KeyEndings)
        {
            if (name is not null && name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) && !IsKindOfKey(name))
            {
                return name.Substring(0, name.Length - ending.Length);
            }
        }

        return name;
    }

    private static bool IsKindOfKey(string name) =>
        name.EndsWith("ApiKey", StringComparison.Ordinal) || name.EndsWith("AccessKey", StringComparison.Ordinal) || name.EndsWith("SecretKey", StringComparison.Ordinal)
        || name.EndsWith("AccountKey", StringComparison.Ordinal) || name.EndsWith("SigningKey", StringComparison.Ordinal);

    /// <summary>What a method's name says it gives; null for one that does something else with what it names.</summary>
    private static string? Noun(string method) => !SecretAssignment.MayAnnounce(method) ? null : WithoutVerb(method, Verbs) ?? (method.Length > 0 && StartsWithNoun(method) ? method : null);

    /// <summary>The name behind one of the verbs; null when it starts with none of them.</summary>
    internal static string? WithoutVerb(string method, string[] verbs)
    {
        foreach (var verb in verbs)
        {
            if (method.Length > verb.Length && method.StartsWith(verb, StringComparison.Ordinal) && char.IsUpper(method[verb.Length]))
            {
                return method.Substring(verb.Length);
            }
        }

        return null;
    }

    private static bool StartsWithNoun(string method)
    {
        foreach (var noun in Nouns)
        {
            if (method.StartsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] KeyEndings = ["Key", "Name", "Setting", "Header", "Variable", "Property", "Path", "Field", "Option", "Parameter"];

    private static readonly string[] Verbs = ["Get", "Read", "Load", "Fetch", "Resolve", "Provide", "Create", "Generate", "Make", "Default", "Retrieve", "Obtain", "Find"];

    private static readonly string[] Nouns =
        ["Password", "Pwd", "Secret", "ApiKey", "Token", "AccessToken", "Passphrase", "ClientSecret", "ConnectionString", "Key", "EncryptionKey", "SigningKey", "DbPassword", "AdminPassword"];
}
