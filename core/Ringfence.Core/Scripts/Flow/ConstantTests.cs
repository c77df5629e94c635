using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;
using Ringfence.Scripts.Rules;

namespace Ringfence.Scripts.Flow;

/// <summary>
/// Tells tests that always come out the same. Only of values that nothing can change: what has members may be changed from anywhere.
/// </summary>
internal static class ConstantTests
{
    private const int MostNodes = 64;

    internal static bool IsAlwaysTrue(this ConstantFolder constants, ScopeTree scopes, Expression test) =>
        Is(constants, scopes, test, true);

    internal static bool IsAlwaysFalse(this ConstantFolder constants, ScopeTree scopes, Expression test) =>
        Is(constants, scopes, test, false);

    /// <summary>
    /// The same for the test of a loop, which is asked again: the length of an array that nothing changes or gets hold of counts, too.
    /// </summary>
    internal static bool IsAlwaysTrueInLoop(this ConstantFolder constants, ScopeTree scopes, Expression test) =>
        Is(constants, scopes, test, true, constants.Uses);

    private static bool Is(ConstantFolder constants, ScopeTree scopes, Expression test, bool value, ScriptUses? uses = null)
    {
        if (!IsSteady(scopes, test, uses)) return false;
        ConstantSet set = constants.Fold(test);
        return set.IsComplete && set.Values.Count > 0 && set.Values.All(constant => Coercion.ToBoolean(constant) == value);
    }

    private static bool IsSteady(ScopeTree scopes, Expression test, ScriptUses? uses)
    {
        Stack<Node> open = new();
        open.Push(test);
        for (int count = 0; open.Count > 0; count++)
        {
            Node node = open.Pop();
            if (count == MostNodes) return false;
            switch (node)
            {
                case Literal or TemplateElement or IFunction:
                    break;
                case MemberExpression { Computed: false, Object: Identifier list, Property: Identifier { Name: "length" } } when uses is not null:
                    if (scopes.GetReference(list) is not { IsDynamic: false, Variable: { } variable }) return false;
                    if (Callee.ValueOf(variable) is not ArrayExpression || uses.ChangesOf(variable) is not null) return false;
                    break;
                case Identifier name:
                    if (scopes.GetReference(name) is not { } reference) break;
                    if (reference.Variable is null && name.Name is "undefined" or "NaN" or "Infinity") break;
                    // A parameter or the variable of a loop is a question, even where the text has one answer only.
                    if (Callee.DeclaratorOf(reference.Variable) is not { Id: Identifier } declarator) return false;
                    if (declarator.Init is { } initial) open.Push(initial);
                    else if (scopes.GetReference(reference.Variable!.Declarations[0].Identifier) is not null) return false;
                    break;
                case BinaryExpression { Operator: BinaryOperator.In or BinaryOperator.InstanceOf }:
                    return false;
                case UnaryExpression or BinaryExpression or LogicalExpression or ConditionalExpression or SequenceExpression
                    or TemplateLiteral or AssignmentExpression { Operator: AssignmentOperator.Assign, Left: Identifier }
                    or ArrayExpression or ObjectExpression or Property:
                    foreach (Node child in node.Children) open.Push(child);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
