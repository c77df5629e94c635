using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

/// <summary>Which global an expression means, through constants, the global object, members and patterns.</summary>
internal sealed class GlobalNames
{
    private const int MaxHops = 8;
    private const int MaxDepth = 4;
    private static readonly HashSet<string> Roots = new(
        ["globalThis", "window", "self", "global", "frames", "top", "parent"], StringComparer.Ordinal);

    private readonly ScopeTree _scopes;
    private readonly ConstantFolder _folder;
    private readonly Node?[] _initial;
    private readonly bool[] _isInitialKnown;
    private NodeMap<Variable>? _variables;
    private readonly Func<Expression, ConstantSet> _fold;

    internal GlobalNames(ScopeTree scopes, ConstantFolder folder)
    {
        _scopes = scopes;
        _folder = folder;
        _fold = folder.Fold;
        _initial = new Node?[scopes.Variables.Count];
        _isInitialKnown = new bool[scopes.Variables.Count];
    }

    /// <summary>Whether a global name is one of the global object.</summary>
    internal static bool IsRoot(string name) => Roots.Contains(name);

    /// <summary>
    /// The name, with that of the object before a point if it is a member; null when it is no global, or not for certain.
    /// </summary>
    internal string? Resolve(Expression expression) => Resolve(expression, _fold);

    internal string? Resolve(Expression expression, Func<Expression, ConstantSet> fold) => Resolve(expression, fold, 0);

    /// <summary>
    /// What a variable is first given: an expression, or the function or class that declares it; null when that is not certain.
    /// </summary>
    internal Node? InitialOf(Variable variable)
    {
        if (_isInitialKnown[variable.Index]) return _initial[variable.Index];
        Node? initial = null;
        if (variable.Kind is VariableKind.Function or VariableKind.Class or VariableKind.FunctionName or VariableKind.ClassName)
        {
            if (variable.Declarations.Count == 1) initial = variable.Declarations[0].Node;
        }
        else if (variable.Kind is VariableKind.Var or VariableKind.Let or VariableKind.Const)
        {
            foreach (Reference reference in variable.References)
            {
                if (!reference.IsInitialization) continue;
                bool isWhole = (reference.Usage & (ReferenceUsage.Destructuring | ReferenceUsage.Iteration)) == 0;
                initial = isWhole && !variable.IsReassigned ? reference.WriteExpression : null;
                break;
            }
        }

        _isInitialKnown[variable.Index] = true;
        return _initial[variable.Index] = initial;
    }

    internal Variable? VariableInitializedWith(Node node)
    {
        if (_variables is null)
        {
            _variables = new NodeMap<Variable>();
            foreach (Variable variable in _scopes.Variables)
            {
                if (variable.Kind is VariableKind.Const or VariableKind.Let or VariableKind.Var
                    && InitialOf(variable) is IFunction and Node function)
                {
                    _variables.Set(function, variable);
                }
            }
        }

        return _variables.TryGetValue(node, out Variable found) ? found : null;
    }

    private string? Resolve(Expression expression, Func<Expression, ConstantSet> fold, int depth)
    {
        for (int hop = 0; hop < MaxHops && depth < MaxDepth; hop++)
        {
            switch (expression)
            {
                case Identifier identifier:
                    if (_scopes.GetReference(identifier) is not { } reference) return null;
                    if (reference.Variable is not { } variable) return identifier.Name;
                    if (variable.IsReassigned) return null;
                    if (InitialOf(variable) is Expression initial) expression = initial;
                    else return Destructured(variable, fold, depth);
                    break;
                case MemberExpression { Property: not PrivateIdentifier } member:
                    if (Resolve(member.Object, fold, depth + 1) is not { } holder) return null;
                    string? key = !member.Computed ? ((Identifier)member.Property).Name : fold(member.Property).SingleString;
                    return Join(holder, key);
                case SequenceExpression sequence:
                    expression = sequence.Expressions[sequence.Expressions.Count - 1];
                    break;
                case ChainExpression chain:
                    expression = chain.Expression;
                    break;
                case AssignmentExpression { Operator: AssignmentOperator.Assign } assignment:
                    expression = assignment.Right;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static string? Join(string holder, string? key) => key is null ? null : IsRoot(holder) ? key : holder + "." + key;

    // const { fromCharCode } = String
    private string? Destructured(Variable variable, Func<Expression, ConstantSet> fold, int depth)
    {
        if (variable.Declarations.Count != 1
            || variable.Kind is not (VariableKind.Const or VariableKind.Let or VariableKind.Var)) return null;
        if (variable.Declarations[0].Node is not VariableDeclarator { Init: { } init }) return null;
        if (_folder.Uses.StepTo(variable.Declarations[0].Identifier) is not { Outer: null, IsRest: false,
            Property: { } property }) return null;
        if (Resolve(init, fold, depth + 1) is not { } holder) return null;
        string? key = property is { Computed: false, Key: Identifier name } ? name.Name : fold(property.Key).SingleString;
        return Join(holder, key);
    }
}
