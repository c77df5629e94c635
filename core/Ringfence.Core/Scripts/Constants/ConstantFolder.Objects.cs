using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants;

internal sealed partial class ConstantFolder
{
    private ConstantSet ValueOf(MemberExpression member)
    {
        if (member.Property is PrivateIdentifier) return ConstantSet.Unknown;
        if (NumberConstant(member) is { } number) return ConstantSet.Of(ConstantValue.Of(number));
        ConstantSet value = Need(member.Object);
        if (!member.Computed && value.IsUnknown && !IsWritten(member.Object)) return ConstantSet.Unknown;
        ConstantSet key = KeyOf(member);
        ConstantSet result = Combination.Of(_budget, value, key, Members.Read);
        if (member.Object is not Identifier name || _scopes.GetReference(name)?.Variable is not { } variable) return result;
        if (key.IsUnknown || Uses.ChangesOf(variable) is not { Writes.Count: > 0 }) return result;
        foreach (ConstantValue one in key.Values)
        {
            if (Coercion.ToText(one) is { } text) result = result.Union(Need(new MemberOf(variable, text)));
        }

        return result.Incomplete();
    }

    private bool IsWritten(Expression holder) => holder is Identifier name && _scopes.GetReference(name)?.Variable is { } variable
        && Uses.ChangesOf(variable) is { Writes.Count: > 0 };

    private double? NumberConstant(MemberExpression member)
    {
        if (member is not { Computed: false, Object: Identifier { Name: "Number" } holder, Property: Identifier name }) return null;
        if (_scopes.GetReference(holder) is not { Variable: null, IsDynamic: false }) return null;
        return name.Name switch
        {
            "MAX_SAFE_INTEGER" => 9007199254740991,
            "MIN_SAFE_INTEGER" => -9007199254740991,
            "MAX_VALUE" => double.MaxValue,
            "POSITIVE_INFINITY" => double.PositiveInfinity,
            "NEGATIVE_INFINITY" => double.NegativeInfinity,
            _ => null,
        };
    }

    /// <summary>
    /// What assignments give a member of the object in a variable. The set is incomplete: it is not known when they happen.
    /// </summary>
    private ConstantSet ValueOf(MemberOf member)
    {
        ConstantSet result = ConstantSet.Unknown;
        foreach (AssignmentExpression write in Uses.ChangesOf(member.Variable)?.Writes ?? [])
        {
            if (write.Operator != AssignmentOperator.Assign || write.Left is not MemberExpression target) continue;
            bool isThis = KeyOf(target).Values.Any(key => Coercion.ToText(key) == member.Key);
            if (isThis) result = result.Union(Need(write.Right));
        }

        return result.Incomplete();
    }

    private ConstantSet KeyOf(MemberExpression member) => member switch
    {
        { Computed: true } => Need(member.Property),
        { Property: Identifier name } => ConstantSet.Of(name.Name),
        _ => ConstantSet.Unknown,
    };

    private ConstantSet ValueOf(ObjectExpression expression)
    {
        List<string> names = [];
        List<ConstantSet> values = [];
        bool isComplete = true;
        if (expression.Properties.Count > FoldingBudget.MaxElements) return ConstantSet.Unknown;
        foreach (Node member in expression.Properties)
        {
            if (member is not Property { Kind: PropertyKind.Init, Value: Expression value } property || NameOf(property) is not { } name)
            {
                isComplete = false;
                continue;
            }

            ConstantSet set = Need(value);
            isComplete &= !set.IsUnknown;
            if (set.IsUnknown) continue;
            names.Add(name);
            values.Add(set);
        }

        if (_isMissing) return ConstantSet.Unknown;
        ConstantSet result = Combination.Of(_budget, values, choice =>
            ConstantValue.Object([.. choice.Select((value, index) => new KeyValuePair<string, ConstantValue>(names[index], value))]));
        return isComplete ? result : result.Incomplete();
    }

    private string? NameOf(Property property) => property switch
    {
        { Computed: true } => Need(property.Key).Single is { } key ? Coercion.ToText(key) : null,
        { Key: Identifier name } => name.Name,
        _ => Need(property.Key).Single is { } literal ? Coercion.ToText(literal) : null,
    };

    /// <summary>A list of expressions, with what is spread in it laid out.</summary>
    private ConstantSet List(NodeList<Expression?> items, Func<IReadOnlyList<ConstantValue>, ConstantValue?> make,
        ConstantSet? first = null)
    {
        if (items.Count > FoldingBudget.MaxElements) return ConstantSet.Unknown;
        List<ConstantSet> sets = first is null ? [] : [first];
        HashSet<int> spread = [];
        foreach (Expression? item in items)
        {
            if (item is SpreadElement) spread.Add(sets.Count);
            sets.Add(item is null ? ConstantSet.Undefined : Need(item is SpreadElement s ? s.Argument : item));
        }

        if (_isMissing) return ConstantSet.Unknown;
        return Combination.Of(_budget, sets, values =>
        {
            if (spread.Count == 0) return make(values);
            List<ConstantValue> all = [];
            for (int i = 0; i < values.Count; i++)
            {
                if (!spread.Contains(i)) all.Add(values[i]);
                else if (GlobalFunctions.Elements(values[i]) is { } elements) all.AddRange(elements);
                else return null;
                if (all.Count > FoldingBudget.MaxElements) return null;
            }

            return make(all);
        });
    }
}
