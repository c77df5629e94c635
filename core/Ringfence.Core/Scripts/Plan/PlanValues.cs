using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Plan;

/// <summary>Reads what the text says of a value.</summary>
internal sealed class PlanValues
{
    private const int MaxDepth = 12;
    private const int MaxFolded = 64;
    private readonly ConstantFolder _constants;

    internal PlanValues(ConstantFolder constants) => _constants = constants;

    internal PlanValue Of(Expression? expression) => Of(expression, 0);

    // Literals inside literals, down to a depth; everything else is folded or a hole.
    private PlanValue Of(Expression? expression, int depth)
    {
        switch (expression)
        {
            case null:
                return PlanValue.Unknown;
            case ObjectExpression literal when depth < MaxDepth:
                return OfObject(literal, depth);
            case ArrayExpression array when depth < MaxDepth:
                List<PlanValue> elements = [];
                bool isOpen = false;
                foreach (Expression? element in array.Elements)
                {
                    isOpen |= element is SpreadElement;
                    if (!isOpen) elements.Add(element is null ? PlanValue.Null : Of(element, depth + 1));
                }

                return PlanValue.Array(elements, isOpen);
            case ObjectExpression or ArrayExpression or IFunction or IClass:
                return PlanValue.Unknown;
            case Identifier { Name: "undefined" }:
                return PlanValue.Null;
            default:
                int left = MaxFolded;
                return _constants.Fold(expression).Single is { } value ? OfConstant(value, depth, ref left) : PlanValue.Unknown;
        }
    }

    private PlanValue OfObject(ObjectExpression literal, int depth)
    {
        List<KeyValuePair<string, PlanValue>> members = [];
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        bool isOpen = false;
        foreach (Node node in literal.Properties)
        {
            string? key = node is Property { Kind: PropertyKind.Init } property ? KeyOf(property) : null;
            if (key is null)
            {
                isOpen = true;
                continue;
            }

            KeyValuePair<string, PlanValue> member = new(key, Of((node as Property)!.Value as Expression, depth + 1));
            if (positions.TryGetValue(key, out int at))
            {
                members[at] = member;
                continue;
            }

            positions[key] = members.Count;
            members.Add(member);
        }

        return PlanValue.Object(members, isOpen);
    }

    private string? KeyOf(Property property) => property.Key switch
    {
        Identifier name when !property.Computed => name.Name,
        StringLiteral text => text.Value,
        NumericLiteral number => PlanValue.Of(number.Value).NumberText,
        _ => _constants.Fold(property.Key).SingleString,
    };

    private static PlanValue OfConstant(ConstantValue value, int depth, ref int left)
    {
        if (--left < 0 || depth > MaxDepth) return PlanValue.Unknown;
        switch (value.Kind)
        {
            case ConstantKind.Undefined or ConstantKind.Null:
                return PlanValue.Null;
            case ConstantKind.Boolean:
                return PlanValue.Of(value.Number != 0);
            case ConstantKind.Number:
                return PlanValue.Of(value.Number);
            case ConstantKind.String:
                return PlanValue.Of(value.Text);
            case ConstantKind.Array:
                List<PlanValue> elements = [];
                foreach (ConstantValue element in value.Elements)
                {
                    if (left <= 0) return PlanValue.Array(elements, isOpen: true);
                    elements.Add(OfConstant(element, depth + 1, ref left));
                }

                return PlanValue.Array(elements, isOpen: false);
            case ConstantKind.Object:
                List<KeyValuePair<string, PlanValue>> members = [];
                foreach (KeyValuePair<string, ConstantValue> member in value.Members)
                {
                    if (left <= 0) return PlanValue.Object(members, isOpen: true);
                    members.Add(new(member.Key, OfConstant(member.Value, depth + 1, ref left)));
                }

                return PlanValue.Object(members, isOpen: false);
            default:
                return PlanValue.Unknown;
        }
    }
}
