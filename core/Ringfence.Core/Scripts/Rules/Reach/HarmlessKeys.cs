using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>Keys that cannot be the name of a prototype or a constructor, whatever they are.</summary>
internal sealed class HarmlessKeys
{
    private const int MaxDepth = 16;

    private static readonly HashSet<string> NumericMembers = new(["length", "size", "index", "lastIndex", "byteLength"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NumericMethods = new(
        [
            "indexOf", "lastIndexOf", "findIndex", "findLastIndex", "charCodeAt", "codePointAt", "search", "getTime", "getFullYear",
                "getMonth", "getDate",
            "getDay", "getHours", "getMinutes", "getSeconds", "getUTCFullYear", "getUTCMonth", "getUTCDate", "getUTCDay", "getUTCHours",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NumericFunctions = new(["Number", "parseInt", "parseFloat", "Date.now", "Number.parseInt",
        "Number.parseFloat", "isNaN"], StringComparer.Ordinal);

    private static readonly HashSet<string> Iterators = new(
        ["map", "forEach", "filter", "some", "every", "find", "findIndex", "findLast", "findLastIndex", "flatMap"], StringComparer.Ordinal);

    private readonly ScopeTree _scopes;
    private readonly ConstantFolder _constants;
    private readonly Dictionary<Variable, bool> _variables = [];
    private readonly Dictionary<Variable, int> _open = [];
    private readonly List<Variable> _tentative = [];
    private readonly Dictionary<Variable, bool> _numeric = [];
    private readonly HashSet<Variable> _asked = [];
    private int _lowest = int.MaxValue;

    internal HarmlessKeys(ScopeTree scopes, ConstantFolder constants)
    {
        _scopes = scopes;
        _constants = constants;
    }

    internal bool Contains(Expression key) => Contains(key, 0);

    private bool Contains(Expression key, int depth)
    {
        if (depth > MaxDepth) return false;
        if (key is not Identifier && IsKnown(key)) return true;
        switch (key)
        {
            case UpdateExpression or UnaryExpression:
                return true;
            case BinaryExpression { Operator: BinaryOperator.Add } sum:
                return IsNumeric(sum.Left, depth + 1) ? IsNumeric(sum.Right, depth + 1) || EndsHarmlessly(sum.Right)
                    : BeginsHarmlessly(sum, depth) || EndsHarmlessly(sum.Right);
            case BinaryExpression:
                return true;
            case TemplateLiteral template:
                return !PropertyKeys.CanBegin(template.Quasis[0].Cooked ?? "")
                    || !PropertyKeys.CanEnd(template.Quasis[template.Quasis.Count - 1].Cooked ?? "");
            case ConditionalExpression conditional:
                return Contains(conditional.Consequent, depth + 1) && Contains(conditional.Alternate, depth + 1);
            case LogicalExpression logical:
                return Contains(logical.Left, depth + 1) && Contains(logical.Right, depth + 1);
            case SequenceExpression sequence:
                return Contains(sequence.Expressions[sequence.Expressions.Count - 1], depth + 1);
            case Identifier identifier:
                return IsVariable(identifier, depth);
            case MemberExpression or CallExpression:
                return IsNumeric(key, depth) || IsSymbol(key);
            default:
                return false;
        }
    }

    private bool IsKnown(Expression key) =>
        _constants.Fold(key) is { IsComplete: true } set && set.Values.All(static value => Coercion.ToText(value) is not null);

    private bool IsSymbol(Expression key) => _constants.Names.Resolve(key is CallExpression call ? call.Callee : key) is { } name
        && (name == "Symbol" || name.StartsWith("Symbol.", StringComparison.Ordinal));

    private bool IsNumeric(Expression expression, int depth)
    {
        if (depth > MaxDepth) return false;
        switch (expression)
        {
            case NumericLiteral or UpdateExpression:
            case UnaryExpression { Operator: UnaryOperator.Minus or UnaryOperator.Plus or UnaryOperator.BitwiseNot }:
                return true;
            case BinaryExpression { Operator: BinaryOperator.Add } sum:
                return IsNumeric(sum.Left, depth + 1) && IsNumeric(sum.Right, depth + 1);
            case BinaryExpression binary:
                return binary.Operator is >= BinaryOperator.LeftShift and <= BinaryOperator.BitwiseAnd;
            case ConditionalExpression conditional:
                return IsNumeric(conditional.Consequent, depth + 1) && IsNumeric(conditional.Alternate, depth + 1);
            case AssignmentExpression assignment:
                return assignment.Operator is > AssignmentOperator.Add and < AssignmentOperator.And
                    || IsNumeric(assignment.Right, depth + 1);
            case ChainExpression chain:
                return IsNumeric(chain.Expression, depth + 1);
            case MemberExpression { Computed: false, Property: Identifier name }:
                return NumericMembers.Contains(name.Name);
            case CallExpression call:
                if (call.Callee is MemberExpression { Computed: false, Property: Identifier method }
                    && NumericMethods.Contains(method.Name)) return true;
                return _constants.Names.Resolve(call.Callee) is { } callee
                    && (NumericFunctions.Contains(callee) || callee.StartsWith("Math.", StringComparison.Ordinal));
            case Identifier identifier:
                return IsNumericVariable(identifier, depth);
            default:
                return false;
        }
    }

    /// <summary>Whether all that a variable is ever given is a number. Other variables may be asked on the way, each once.</summary>
    private bool IsNumericVariable(Identifier identifier, int depth)
    {
        if (_constants.Fold(identifier) is { IsComplete: true } set) return set.Values.All(static value => value.IsNumber);
        if (_scopes.GetReference(identifier) is not { Variable: { } variable, IsDynamic: false }) return false;
        if (_numeric.TryGetValue(variable, out bool known)) return known;
        bool isFirst = _asked.Count == 0;
        if (!_asked.Add(variable)) return true;
        bool isNumeric = !variable.Scope.ContainsDirectEval && (IsPosition(variable) || IsWrittenNumerically(variable, depth));
        // One that is not makes the first one not; if the first one is, all of them are.
        if (!isNumeric) _numeric[variable] = false;
        if (!isFirst) return isNumeric;
        foreach (Variable asked in _asked)
        {
            if (isNumeric) _numeric[asked] = true;
        }

        _asked.Clear();
        return isNumeric;
    }

    private bool IsWrittenNumerically(Variable variable, int depth)
    {
        if (variable.Kind is not (VariableKind.Let or VariableKind.Const or VariableKind.Var)) return false;
        foreach (Reference reference in variable.References)
        {
            if (!reference.IsWrite) continue;
            if ((reference.Usage & (ReferenceUsage.Destructuring | ReferenceUsage.Iteration)) != 0) return false;
            if (reference.WriteExpression is Expression written && !IsNumeric(written, depth + 1)) return false;
        }

        return true;
    }

    // "item_" + x: the beginning is enough, however long the chain.
    private bool BeginsHarmlessly(BinaryExpression sum, int depth)
    {
        Expression first = sum;
        while (first is BinaryExpression { Operator: BinaryOperator.Add } left) first = left.Left;
        return _constants.Fold(first).SingleString is { } start && !PropertyKeys.CanBegin(start) && depth <= MaxDepth;
    }

    private bool EndsHarmlessly(Expression last) => _constants.Fold(last).SingleString is { } end && !PropertyKeys.CanEnd(end);

    private bool IsVariable(Identifier identifier, int depth)
    {
        if (_scopes.GetReference(identifier) is not { Variable: { } variable, IsDynamic: false }) return IsKnown(identifier);
        if (_variables.TryGetValue(variable, out bool known)) return known;
        if (_open.TryGetValue(variable, out int assumed))
        {
            // Assumed to be, as long as it is looked at: i = i + 1.
            _lowest = Math.Min(_lowest, assumed);
            return true;
        }

        return IsNewVariable(identifier, variable, depth);
    }

    private bool IsNewVariable(Identifier identifier, Variable variable, int depth)
    {
        int position = _open.Count;
        int mark = _tentative.Count;
        int outerLowest = _lowest;
        _lowest = int.MaxValue;
        _open.Add(variable, position);
        bool isHarmless = !variable.Scope.ContainsDirectEval
            && (IsKnown(identifier) || IsPosition(variable) || IsElement(variable) || IsWrittenHarmlessly(variable, depth));
        _open.Remove(variable);
        _variables[variable] = isHarmless;
        if (!isHarmless)
        {
            // What was found harmless because this one was assumed to be, is not.
            for (int i = mark; i < _tentative.Count; i++) _variables[_tentative[i]] = false;
        }

        bool isTentative = isHarmless && _lowest < position;
        if (!isTentative) _tentative.RemoveRange(mark, _tentative.Count - mark);
        else _tentative.Add(variable);
        _lowest = isTentative ? Math.Min(outerLowest, _lowest) : outerLowest;
        return isHarmless;
    }

    private bool IsWrittenHarmlessly(Variable variable, int depth)
    {
        if (variable.Kind is not (VariableKind.Let or VariableKind.Const or VariableKind.Var)) return false;
        foreach (Reference reference in variable.References)
        {
            if (!reference.IsWrite) continue;
            if ((reference.Usage & (ReferenceUsage.Destructuring | ReferenceUsage.Iteration)) != 0) return false;
            if (reference.WriteExpression is not Expression written) continue;
            if (!IsNumeric(written, depth + 1) && !(Contains(written, depth + 1) && !reference.IsRead)) return false;
        }

        return true;
    }

    // The first parameter of what map, forEach and the like call is an element of a list that is known.
    private bool IsElement(Variable variable)
    {
        if (variable is not { Kind: VariableKind.Parameter, IsReassigned: false, Declarations.Count: 1 }) return false;
        if (variable.Declarations[0].Node is not IFunction { Params.Count: > 0 } function
            || function.Params[0] != variable.Declarations[0].Identifier) return false;
        return _constants.Uses.CallbackOf(variable.Declarations[0].Node) is { Callee: MemberExpression { Computed: false,
            Property: Identifier method } callee }
            && Iterators.Contains(method.Name) && _constants.Fold(callee.Object) is { IsComplete: true } lists
            && lists.Values.All(static list => list.IsArray && list.Elements.All(static item => Coercion.ToText(item) is not null));
    }

    // The second parameter of what map, forEach and the like call is a position.
    private bool IsPosition(Variable variable)
    {
        if (variable is not { Kind: VariableKind.Parameter, IsReassigned: false, Declarations.Count: 1 }) return false;
        if (variable.Declarations[0].Node is not IFunction { Params.Count: > 1 } function
            || function.Params[1] != variable.Declarations[0].Identifier) return false;
        return _constants.Uses.CallbackOf(variable.Declarations[0].Node) is { Callee: MemberExpression { Computed: false,
            Property: Identifier method } }
            && Iterators.Contains(method.Name);
    }
}
