using System.Globalization;

namespace Ringfence.Scripts.Constants;

/// <summary>Members of constants. Null where the result is not told here.</summary>
internal static class Members
{
    internal static ConstantValue? Read(ConstantValue value, ConstantValue key) =>
        value.HasMembers && Coercion.ToText(key) is { } name ? Read(value, name) : null;

    internal static ConstantValue? Read(ConstantValue value, string name)
    {
        if (!value.HasMembers) return null;
        if (value.Kind == ConstantKind.Object)
        {
            for (int i = value.Members.Count - 1; i >= 0; i--)
            {
                if (value.Members[i].Key == name) return value.Members[i].Value;
            }
        }

        int? index = IndexOf(name);
        switch (value.Kind)
        {
            case ConstantKind.String when name == "length":
                return ConstantValue.Of(value.Text.Length);
            case ConstantKind.String when index is { } i:
                return i < value.Text.Length ? ConstantValue.Of(value.Text.Substring(i, 1)) : ConstantValue.Undefined;
            case ConstantKind.Array when name == "length":
                return ConstantValue.Of(value.Elements.Count);
            case ConstantKind.Array when index is { } i:
                return i < value.Elements.Count ? value.Elements[i] : ConstantValue.Undefined;
            case ConstantKind.Function when name == "name":
                return ConstantValue.Of(value.Text);
        }

        if (name == "constructor") return ConstantValue.Function(BuiltinMembers.ConstructorOf(value));
        if (BuiltinMembers.IsMethod(value, name)) return ConstantValue.Function(name);
        return value.Kind is ConstantKind.Object or ConstantKind.Function || name == "__proto__" ? null : ConstantValue.Undefined;
    }

    private static int? IndexOf(string name) =>
        name.Length is > 0 and < 9 && (name.Length == 1 || name[0] != '0') && name.All(static c => c is >= '0' and <= '9')
            ? int.Parse(name, CultureInfo.InvariantCulture)
            : null;
}
