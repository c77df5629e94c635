using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.TestKit.Running;

/// <summary>Finds fields by which an analyzer or fix would carry something from one compilation into another.</summary>
public static class InstanceState
{
    private static readonly Type[] PerCompilation =
    [
        typeof(ISymbol), typeof(Compilation), typeof(SemanticModel), typeof(SyntaxTree), typeof(SyntaxNode), typeof(IOperation),
        typeof(Solution), typeof(Project), typeof(TextDocument),
    ];

    private static readonly Type[] Constant =
    [
        typeof(DiagnosticDescriptor), typeof(ImmutableArray<DiagnosticDescriptor>), typeof(string), typeof(ImmutableArray<string>),
        typeof(FixAllProvider),
    ];

    private static readonly Type[] Bases = [typeof(DiagnosticAnalyzer), typeof(CodeFixProvider), typeof(object)];

    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>One sentence for each field of <paramref name="type"/> that is state; none for a clean type.</summary>
    public static IEnumerable<string> Problems(Type type)
    {
        for (var t = type; t is not null && !Bases.Contains(t); t = t.BaseType)
        {
            foreach (var field in t.GetFields(OwnFields))
            {
                if (Problem(field) is { } problem)
                {
                    yield return $"The field '{field.Name}' of '{t.Name}' {problem}.";
                }
            }
        }
    }

    private static string? Problem(FieldInfo field) =>
        field.IsLiteral ? null
        : !field.IsInitOnly ? "can be changed"
        : Mentions(field.FieldType) ? "holds something of one compilation"
        : !field.IsStatic && !IsConstant(field.FieldType) ? $"is state of type '{field.FieldType.Name}'"
        : null;

    private static bool IsConstant(Type type) => type.IsPrimitive || type.IsEnum || Array.Exists(Constant, c => c.IsAssignableFrom(type));

    private static bool Mentions(Type type) =>
        Array.Exists(PerCompilation, c => c.IsAssignableFrom(type))
        || (type.HasElementType && Mentions(type.GetElementType()!))
        || (!IsWeak(type) && type.IsGenericType && Array.Exists(type.GetGenericArguments(), Mentions));

    /// <summary>A weak table lets go of the compilation, and a delegate only takes it as an argument.</summary>
    private static bool IsWeak(Type type) =>
        typeof(Delegate).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(System.Runtime.CompilerServices.ConditionalWeakTable<,>));
}
