using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ringfence.PublicApi.Tests;

/// <summary>Prints what an assembly promises its users: every public type and member, with nullability, in a fixed order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static "
            : type is { IsAbstract: true, IsInterface: false } ? "abstract "
            : type is { IsSealed: true, IsValueType: false } ? "sealed " : "";
        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
        {
            bases.Add(TypeNames.Of(parent));
        }

        bases.AddRange(type.IsEnum ? [] : type.GetInterfaces().Select(TypeNames.Of).Order(StringComparer.Ordinal));
        return $"{modifier}{kind} {type.Namespace}.{TypeNames.Of(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}")
        : type.GetMembers(Declared).Where(static member => !IsMadeByTheCompiler(member)).Select(Describe).OfType<string>();

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } made when IsVisible(made) => $"{Access(made)}.ctor({Parameters(made)})",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) => Method(method),
        MethodInfo { IsSpecialName: true } method when IsVisible(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) => Method(method),
        PropertyInfo property when property.GetMethod is { } get && IsVisible(get) => Property(property, get),
        FieldInfo field when field.IsPublic || field.IsFamily => Field(field),
        _ => null,
    };

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(static argument => argument.Name)) + ">" : "";
        return $"{Access(method)}{TypeNames.Of(Nullability().Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Property(PropertyInfo property, MethodInfo get)
    {
        var set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Access(get)}{required}{TypeNames.Of(Nullability().Create(property))} {property.Name} {{ get;{set} }}";
    }

    private static string Field(FieldInfo field)
    {
        var value = field is { IsLiteral: true } ? $" = {field.GetRawConstantValue()}" : "";
        return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "")}{TypeNames.Of(Nullability().Create(field))} {field.Name}{value}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(static parameter =>
    {
        var passing = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var value = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "";
        return $"{passing}{TypeNames.Of(Nullability().Create(parameter))} {parameter.Name}{value}";
    }));

    private static string Access(MethodBase method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "") + (method.IsStatic ? "static " : "")
        + (method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract " : "");

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsMadeByTheCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name == "EqualityContract";

    private static NullabilityInfoContext Nullability() => new();
}
