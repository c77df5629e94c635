using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <content>Goes to the children of a node, each in its role.</content>
internal sealed partial class ScopeWalker
{
    private void Descend(in Frame frame, int slot, Node child)
    {
        Node node = frame.Node;
        switch (frame.Type)
        {
            case NodeType.FunctionDeclaration:
            case NodeType.FunctionExpression:
                if (slot > 0) DescendFunction(frame, (IFunction)node, slot, child);
                return;
            case NodeType.ArrowFunctionExpression:
                DescendFunction(frame, (IFunction)node, slot, child);
                return;
            case NodeType.ClassDeclaration:
            case NodeType.ClassExpression:
            case NodeType.LabeledStatement:
                if (slot > 0) Enter(child, Role.Plain, null);
                return;
            case NodeType.MemberExpression:
                if (slot == 0 || ((MemberExpression)node).Computed) Enter(child, Role.Plain, null);
                return;
            case NodeType.MethodDefinition:
                DescendMethod((MethodDefinition)node, slot, child);
                return;
            case NodeType.PropertyDefinition:
                DescendField((PropertyDefinition)node, slot, child);
                return;
            case NodeType.Property:
                DescendProperty(frame, (Property)node, slot, child);
                return;
            case NodeType.CallExpression:
            case NodeType.TaggedTemplateExpression:
                Enter(child, slot == 0 ? Role.Callee : Role.Plain, null);
                return;
            case NodeType.NewExpression:
                Enter(child, slot == 0 ? Role.Constructor : Role.Plain, null);
                return;
            case NodeType.UnaryExpression:
                Enter(child, RoleOf(((UnaryExpression)node).Operator), null);
                return;
            case NodeType.UpdateExpression:
                Enter(child, Role.Update, null);
                return;
            case NodeType.AssignmentExpression:
            case NodeType.VariableDeclarator:
            case NodeType.CatchClause:
                Enter(child, Role.Plain, slot == 0 ? frame.Context : null);
                return;
            case NodeType.AssignmentPattern:
                DescendDefault(frame, slot, child);
                return;
            case NodeType.ObjectPattern:
            case NodeType.ArrayPattern:
                Enter(child, Role.Element, frame.Context);
                return;
            case NodeType.RestElement:
                Enter(child, frame.Role, frame.Context);
                return;
            case NodeType.VariableDeclaration:
                bool isExported = frame.Role == Role.Exported;
                VariableDeclarator declarator = (VariableDeclarator)child;
                Enter(child, Role.Plain, Declarer.ContextOf((VariableDeclaration)node, declarator, frame.Context, isExported));
                return;
            case NodeType.IfStatement:
                Enter(child, slot == 0 ? Role.Plain : Role.Branch, null);
                return;
            case NodeType.WithStatement:
                if (slot == 1) OpenScope(ScopeKind.With, node).IsDynamic = true;
                Enter(child, Role.Plain, null);
                return;
            case NodeType.SwitchStatement:
                if (slot == 1) OpenScope(ScopeKind.Switch, node);
                Enter(child, Role.Plain, null);
                return;
            case NodeType.ForStatement:
                DescendLoop(frame, slot, child, isRepeated: slot > 0);
                return;
            case NodeType.ForInStatement:
            case NodeType.ForOfStatement:
                DescendLoop(frame, slot, child, isRepeated: slot != 1);
                return;
            case NodeType.WhileStatement:
            case NodeType.DoWhileStatement:
                DescendLoop(frame, slot, child, isRepeated: true);
                return;
            case NodeType.ExportNamedDeclaration:
                if (((ExportNamedDeclaration)node).Source is null) Enter(child, Role.Exported, null);
                return;
            case NodeType.ExportSpecifier:
                if (slot == 0 && child is Identifier) Enter(child, Role.Export, null);
                return;
            case NodeType.ExportDefaultDeclaration:
                Enter(child, child is Expression ? Role.Plain : Role.Exported, null);
                return;
            default:
                Enter(child, Role.Plain, null);
                return;
        }
    }

    private void DescendFunction(in Frame frame, IFunction function, int slot, Node child)
    {
        if (slot < frame.Count - 1)
        {
            Enter(child, Role.Plain, frame.Context);
            return;
        }

        bool hasExpressions = frame.Context!.HasExpressions;
        _table.Current.HasParameterExpressions = hasExpressions;
        if (function.Expression && hasExpressions) OpenScope(ScopeKind.FunctionBody, frame.Node);
        Enter(child, function.Expression ? Role.Plain : Role.Body, null);
    }

    private void DescendMethod(MethodDefinition method, int slot, Node child)
    {
        if (slot == 1)
        {
            Enter(child, Role.Method, null);
        }
        else if (method.Computed)
        {
            _table.Current.RunsCode = true;
            Enter(child, Role.Plain, null);
        }
    }

    private void DescendField(PropertyDefinition field, int slot, Node child)
    {
        if (slot == 0 && !field.Computed) return;
        if (slot == 0) _table.Current.RunsCode = true;
        else OpenMember(ScopeKind.ClassField, field, field.Static);
        Enter(child, Role.Plain, null);
    }

    private void DescendProperty(in Frame frame, Property property, int slot, Node child)
    {
        if (slot == 1)
        {
            Enter(child, frame.Context is null ? Role.Plain : Role.Element, frame.Context);
            return;
        }

        if (!property.Computed) return;
        if (frame.Context is { } context) context.Root.HasExpressions = true;
        Enter(child, Role.Plain, null);
    }

    private void DescendDefault(in Frame frame, int slot, Node child)
    {
        if (slot == 1) Enter(child, Role.Plain, null);
        else if (child is Identifier name && frame.Context is { } context) _declarer.Bind(name, context, frame.Role, frame.Node.End);
        else Enter(child, frame.Role, frame.Context);
    }

    private void DescendLoop(in Frame frame, int slot, Node child, bool isRepeated)
    {
        _loops = isRepeated ? frame.LoopDepth + 1 : frame.LoopDepth;
        PatternContext? context = slot > 0 ? null : frame.Node switch
        {
            ForInStatement loop => PatternContext.Assigned(loop, loop.Right, ReferenceUsage.Iteration),
            ForOfStatement loop => PatternContext.Assigned(loop, loop.Right, ReferenceUsage.Iteration),
            _ => null,
        };
        Enter(child, Role.Plain, context);
    }

    private static Role RoleOf(UnaryOperator @operator) => @operator switch
    {
        UnaryOperator.TypeOf => Role.Typeof,
        UnaryOperator.Delete => Role.Delete,
        _ => Role.Plain,
    };
}
