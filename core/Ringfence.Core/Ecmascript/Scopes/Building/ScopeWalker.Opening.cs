using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <content>Opens the scopes of a node.</content>
internal sealed partial class ScopeWalker
{
    /// <summary>Opens the scopes of a node and declares its name.</summary>
    /// <returns>The context of the patterns directly below it.</returns>
    private PatternContext? Open(Node node, NodeType type, Role role, PatternContext? context)
    {
        switch (type)
        {
            case NodeType.Program:
                _declarer.OpenProgram((Program)node);
                return null;
            case NodeType.FunctionDeclaration:
                if (role == Role.Branch) OpenScope(ScopeKind.Block, node);
                _declarer.Function((FunctionDeclaration)node, role == Role.Exported);
                return OpenFunction((FunctionDeclaration)node, node, role);
            case NodeType.FunctionExpression:
                OpenFunctionName((FunctionExpression)node);
                return OpenFunction((FunctionExpression)node, node, role);
            case NodeType.ArrowFunctionExpression:
                return OpenFunction((ArrowFunctionExpression)node, node, role);
            case NodeType.ClassDeclaration:
                _declarer.Class((ClassDeclaration)node, role == Role.Exported);
                OpenClass(node, ((ClassDeclaration)node).Id);
                return null;
            case NodeType.ClassExpression:
                OpenClass(node, ((ClassExpression)node).Id);
                return null;
            case NodeType.StaticBlock:
                OpenMember(ScopeKind.StaticBlock, node, isStatic: true);
                return null;
            case NodeType.BlockStatement:
                if (role != Role.Body) OpenScope(ScopeKind.Block, node);
                else if (_table.Current.HasParameterExpressions) OpenScope(ScopeKind.FunctionBody, node);
                return null;
            case NodeType.CatchClause:
                OpenScope(ScopeKind.Catch, node);
                return PatternContext.Declared(VariableKind.CatchParameter, node, null);
            case NodeType.ForStatement:
                OpenLoop(node, ((ForStatement)node).Init);
                return null;
            case NodeType.ForInStatement:
                OpenLoop(node, ((ForInStatement)node).Left);
                return null;
            case NodeType.ForOfStatement:
                OpenLoop(node, ((ForOfStatement)node).Left);
                return null;
            case NodeType.SwitchCase:
                if (_table.Current.Kind == ScopeKind.Switch) _table.EnterCase((SwitchCase)node);
                return null;
            case NodeType.CallExpression:
                if (node is CallExpression { Optional: false, Callee: Identifier { Name: "eval" } }) CallEval();
                return null;
            case NodeType.AssignmentExpression:
                AssignmentExpression assignment = (AssignmentExpression)node;
                bool isPlain = assignment.Operator == AssignmentOperator.Assign;
                return PatternContext.Assigned(assignment, assignment.Right, isPlain ? ReferenceUsage.None : ReferenceUsage.Read);
            case NodeType.AssignmentPattern:
                if (context is not null) context.Root.HasExpressions = true;
                return context?.WithDefault((AssignmentPattern)node);
            default:
                return context;
        }
    }

    private void OpenFunctionName(FunctionExpression function)
    {
        if (function.Id is not { } name) return;
        OpenScope(ScopeKind.FunctionName, function);
        _declarer.FunctionName(name, function);
    }

    private void OpenLoop(Node loop, Node? head)
    {
        if (head is VariableDeclaration { Kind: not VariableDeclarationKind.Var }) OpenScope(ScopeKind.For, loop).IsInLoop = true;
    }

    private PatternContext OpenFunction(IFunction function, Node node, Role role)
    {
        bool isStrict = _table.Current.IsStrict || Declarer.HasUseStrict(function.Body);
        Scope scope = _table.Open(ScopeKind.Function, node, isStrict, isInLoop: false);
        scope.IsEnteredInLoop = _loops > 0;
        scope.Closure = scope;
        scope.IsMember = role == Role.Method;
        _loops = 0;
        return PatternContext.Declared(VariableKind.Parameter, node, null);
    }

    private void OpenClass(Node node, Identifier? name)
    {
        Scope scope = _table.Open(ScopeKind.Class, node, isStrict: true, isInLoop: _loops > 0);
        scope.Closure = scope.Parent!.Closure;
        if (name is not null) _declarer.ClassName(name, node);
    }

    private void OpenMember(ScopeKind kind, Node node, bool isStatic)
    {
        Scope around = _table.Current;
        if (isStatic) around.RunsCode = true;
        Scope scope = _table.Open(kind, node, isStrict: true, isInLoop: false);
        scope.Closure = isStatic ? around.Closure : scope;
        scope.IsMember = true;
        _loops = 0;
    }

    private Scope OpenScope(ScopeKind kind, Node node)
    {
        Scope around = _table.Current;
        Scope scope = _table.Open(kind, node, around.IsStrict, isInLoop: _loops > 0);
        scope.IsEnteredInLoop = _loops > 0;
        scope.Closure = around.Closure;
        return scope;
    }

    private void CallEval()
    {
        Scope scope = _table.Current;
        scope.ContainsDirectEval = true;
        if (!scope.IsStrict) scope.VariableScope.IsDynamic = true;
    }
}
