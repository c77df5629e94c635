using System.Reflection;

namespace Ringfence.PublicApi.Tests;

/// <summary>Types as C# writes them, without namespaces.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte",
        [typeof(char)] = "char", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(double)] = "double",
    };

    internal static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var name = type switch
        {
            _ when Keywords.TryGetValue(type, out var keyword) => keyword,
            { IsArray: true } when info.ElementType is { } element => Of(element) + "[]",
            { IsGenericType: true } => $"{Plain(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>",
            _ => Of(type),
        };
        return info.ReadState == NullabilityState.Nullable && !type.IsValueType ? name + "?" : name;
    }

    internal static string Of(Type type) => type switch
    {
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        { IsArray: true } => Of(type.GetElementType()!) + "[]",
        { IsGenericType: true } => $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>",
        { IsNested: true, IsGenericParameter: false } => $"{Of(type.DeclaringType!)}.{type.Name}",
        _ => type.Name,
    };

    private static string Plain(Type type)
    {
        // A type nested in a generic one has its type arguments and no mark in its own name.
        var mark = type.Name.IndexOf('`');
        var name = mark < 0 ? type.Name : type.Name[..mark];
        return type.IsNested ? $"{Plain(type.DeclaringType!)}.{name}" : name;
    }
}
