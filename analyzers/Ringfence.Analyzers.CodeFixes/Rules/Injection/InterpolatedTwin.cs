using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A call of a raw method of Entity Framework Core that a method exists for which makes parameters of the holes of an interpolated string.</summary>
internal sealed class InterpolatedTwin
{
    private InterpolatedTwin(SimpleNameSyntax called, string twin, ExpressionSyntax text)
    {
        Called = called;
        Name = twin;
        Text = text;
    }

    internal SimpleNameSyntax Called { get; }

    internal string Name { get; }

    /// <summary>The argument that gives the text.</summary>
    internal ExpressionSyntax Text { get; }

    /// <summary>The twin, or null when there is none in this version of the library or the call hands parameters over already.</summary>
    internal static InterpolatedTwin? Of(SqlFinding finding)
    {
        if (finding.Kind.Twin is not { } wanted
            || finding.Sink is not IInvocationOperation { TargetMethod: var method, Syntax: InvocationExpressionSyntax syntax } call
            || method.Name != finding.Kind.Member || CalledBy(syntax) is not { } called
            || TwinOf(method.OriginalDefinition, wanted) is not { } twin)
        {
            return null;
        }

        ExpressionSyntax? text = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is null || (argument.Parameter.Ordinal == 0 && method.IsExtensionMethod))
            {
                continue;
            }

            if (argument.Parameter.Type.SpecialType == SpecialType.System_String && argument.Syntax is ArgumentSyntax { Expression: var expression })
            {
                text = expression;
            }
            else if (IsGiven(argument) && !twin.Parameters.Any(p => p.Name == argument.Parameter.Name))
            {
                return null;
            }
        }

        return text is null ? null : new InterpolatedTwin(called, twin.Name, text);
    }

    private static bool IsGiven(IArgumentOperation argument) => argument.ArgumentKind switch
    {
        ArgumentKind.Explicit => true,
        ArgumentKind.DefaultValue => false,
        _ => argument.Value is not IArrayCreationOperation { Initializer.ElementValues.Length: 0 },
    };

    private static IMethodSymbol? TwinOf(IMethodSymbol raw, string wanted)
    {
        var older = wanted.EndsWith("Async", StringComparison.Ordinal) ? wanted.Replace("Async", "InterpolatedAsync") : wanted + "Interpolated";
        return Find(raw, wanted) ?? Find(raw, older);
    }

    private static IMethodSymbol? Find(IMethodSymbol raw, string name)
    {
        foreach (var member in raw.ContainingType.GetMembers(name))
        {
            if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } method && method.IsExtensionMethod == raw.IsExtensionMethod
                && method.TypeParameters.Length == raw.TypeParameters.Length
                && method.Parameters.Any(static p => p.Type is { Name: "FormattableString", ContainingNamespace.Name: "System" })
                && IsSame(method.Parameters[0].Type, raw.Parameters[0].Type))
            {
                return method;
            }
        }

        return null;
    }

    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    private static SimpleNameSyntax? CalledBy(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
