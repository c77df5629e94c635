using System.Globalization;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Patterns, keys and members.</content>
internal sealed partial class Rehearsal
{
    /// <summary>Gives a value to what stands on the left: a name, a member or a pattern.</summary>
    private void Bind(Node target, object? value, bool isDeclared)
    {
        if (!Enter()) return;
        switch (target)
        {
            case Identifier name:
                if (_scopes.GetVariable(name) is not { } variable) break;
                if (isDeclared) _frame.Declare(variable, value, _doubt);
                else _frame.Write(variable, value, _doubt);
                break;
            case MemberExpression member:
                object? holder = Evaluate(member.Object);
                Write(holder, Key(member), value);
                break;
            case AssignmentPattern pattern:
                Bind(pattern.Left, WithDefault(value, pattern.Right), isDeclared);
                break;
            case ObjectPattern pattern:
                BindMembers(pattern, value, isDeclared);
                break;
            case ArrayPattern pattern:
                BindElements(pattern, Iterated(value), isDeclared);
                break;
        }

        _depth--;
    }

    private object? WithDefault(object? value, Expression byDefault) => value switch
    {
        ConstantValue { Kind: ConstantKind.Undefined } => Evaluate(byDefault),
        null or ChoiceValue => ChoiceValue.Of(value, InDoubt(() => Evaluate(byDefault))),
        _ => value,
    };

    private void BindMembers(ObjectPattern pattern, object? value, bool isDeclared)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (Node node in pattern.Properties)
        {
            if (node is RestElement rest)
            {
                RecordValue left = new();
                Assign(left, value);
                foreach (string key in taken) left.Members.Remove(key);
                Bind(rest.Argument, left, isDeclared);
            }
            else if (node is Property property)
            {
                object? key = Key(property, isObserved: true);
                if (TextOf(key) is { } text) taken.Add(text);
                Bind(property.Value, Read(value, key), isDeclared);
            }
        }
    }

    private void BindElements(ArrayPattern pattern, ListValue? list, bool isDeclared)
    {
        for (int i = 0; i < pattern.Elements.Count; i++)
        {
            if (pattern.Elements[i] is not { } element) continue;
            if (element is RestElement rest)
            {
                Bind(rest.Argument, list is null ? null : new ListValue([.. list.Items.Skip(i)]) { IsOpen = list.IsOpen }, isDeclared);
            }
            else
            {
                Bind(element, list is null ? null : At(list, i), isDeclared);
            }
        }
    }

    private static object? At(ListValue list, int index) =>
        index >= 0 && index < list.Items.Count ? list.Items[index] : list.IsOpen ? null : ConstantValue.Undefined;

    private object? Key(MemberExpression member)
    {
        if (!member.Computed) return ConstantValue.Of(NameOf(member));
        object? key = Evaluate(member.Property);
        if (key is not ConstantValue { IsNumber: true }) Observe(member.Property, key);
        return key;
    }

    /// <summary>The name of a member that is not computed.</summary>
    private static string NameOf(MemberExpression member) =>
        member.Property is PrivateIdentifier hidden ? "#" + hidden.Name : ((Identifier)member.Property).Name;

    private object? Key(Property property, bool isObserved)
    {
        if (property is { Computed: false, Key: Identifier name }) return ConstantValue.Of(name.Name);
        object? key = Evaluate(property.Key);
        if (isObserved) Observe(property.Key, key);
        return key;
    }

    private object? Read(object? target, object? key) =>
        target is ChoiceValue || key is ChoiceValue ? ReadEach(target, key) : ReadOne(target, key);

    private object? ReadEach(object? target, object? key) => Each(target, holder => Each(key, name => ReadOne(holder, name)));

    private object? ReadByName(object? target, string name) =>
        target is ChoiceValue ? ReadEach(target, ConstantValue.Of(name)) : ReadNamed(target, name);

    private object? ReadOne(object? holder, object? key) =>
        holder is not null && TextOf(key) is { } name ? ReadNamed(holder, name) : null;

    private object? ReadNamed(object? holder, string name)
    {
        switch (holder)
        {
            case ConstantValue { Kind: ConstantKind.Function, Number: 1 } native:
                return BuiltinMembers.IsMethod(native, name) || name is "name" or "length" or "constructor" or "prototype" or "__proto__"
                    ? Members.Read(native, name) : ConstantValue.Function(native.Text + "." + name);
            case ConstantValue constant:
                return Members.Read(constant, name);
            case ListValue list:
                if (name == "length") return list.IsOpen ? null : ConstantValue.Of(list.Items.Count);
                return IndexOf(name) is { } index ? At(list, index) : null;
            case RecordValue record:
                return ReadMember(record, name);
            case ClassValue type:
                return StaticOf(type, name);
            case TableValue table when name == "size":
                return ConstantValue.Of(table.Entries.Count);
            case LongText text when name == "length":
                return ConstantValue.Of(text.Length);
            case RegExpLiteral literal when name is "source" or "flags":
                return ConstantValue.Of(name == "source" ? literal.Pattern : literal.Flags);
            case ClosureValue closure when name == "name":
                return ConstantValue.Of(closure.Function.Id?.Name ?? "");
            default:
                return null;
        }
    }

    private object? ReadMember(RecordValue record, string name)
    {
        if (record.Members.TryGetValue(name, out object? value))
        {
            return value is GetterValue getter ? Call(getter.Function, [], record, record: null) : value;
        }

        if (record.Class is { } type && MethodOf(type, name) is { } method)
        {
            ClosureValue closure = new(method.Value, type.Frame);
            return method.Kind == MethodKind.Get ? Call(closure, [], record, record: null) : closure;
        }

        bool isOwn = !record.IsOpen && record.Class is null && !BuiltinMembers.IsMethod(ConstantValue.Object([]), name);
        return isOwn && name is not ("constructor" or "__proto__") ? ConstantValue.Undefined : null;
    }

    private void Write(object? target, object? key, object? value)
    {
        if (TextOf(key) is not { } name) return;
        switch (target)
        {
            case ListValue list when IndexOf(name) is { } index:
                while (list.Items.Count <= index && index < FoldingBudget.MaxElements) list.Items.Add(ConstantValue.Undefined);
                if (index < list.Items.Count) list.Items[index] = value;
                else list.IsOpen = true;
                break;
            case ListValue list when name == "length":
                if (value is ConstantValue { IsNumber: true, Number: >= 0 } length && length.Number < list.Items.Count)
                {
                    list.Items.RemoveRange((int)length.Number, list.Items.Count - (int)length.Number);
                }

                break;
            case RecordValue record:
                bool isKept = _doubt > 0 && record.Members.TryGetValue(name, out object? old);
                record.Members[name] = isKept ? ChoiceValue.Of(record.Members[name], value) : value;
                break;
            case ClassValue type:
                type.Statics[name] = value;
                break;
        }
    }

    private static int? IndexOf(string name) =>
        name.Length is > 0 and < 9 && name.All(static c => c is >= '0' and <= '9') ? int.Parse(name, CultureInfo.InvariantCulture) : null;

    /// <summary>The same for each of the values something may be.</summary>
    private static object? Each(object? value, Func<object?, object?> convert)
    {
        if (value is not ChoiceValue choice) return convert(value);
        object? result = convert(choice.Values[0]);
        for (int i = 1; i < choice.Values.Count; i++) result = ChoiceValue.Of(result, convert(choice.Values[i]));
        return result;
    }
}
