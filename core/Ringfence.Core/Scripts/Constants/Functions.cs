using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

/// <summary>Functions of the script and the names they go by.</summary>
internal static class Functions
{
    /// <summary>The function, known for certain, that an expression is; null when it is none of the script, or a generator.</summary>
    internal static Node? Of(Expression callee, ScopeTree scopes, GlobalNames names)
    {
        Node? function = callee;
        if (callee is Identifier name)
        {
            Variable? variable = scopes.GetReference(name)?.Variable;
            function = variable is null || variable.IsReassigned ? null : names.InitialOf(variable);
        }

        return function switch
        {
            ArrowFunctionExpression => function,
            FunctionExpression { Generator: false } => function,
            FunctionDeclaration { Generator: false } => function,
            _ => null,
        };
    }

    /// <summary>The variable a function is kept in; null when it is not kept in one of its own.</summary>
    internal static Variable? VariableOf(Node function, ScopeTree scopes, GlobalNames names) => function switch
    {
        FunctionDeclaration { Id: { } id } => scopes.GetDeclaredVariable(id),
        _ => names.VariableInitializedWith(function),
    };

    internal static NodeList<Statement> BodyOf(Node function) => function switch
    {
        ArrowFunctionExpression { Body: BlockStatement block } => block.Body,
        FunctionExpression expression => expression.Body.Body,
        FunctionDeclaration declaration => declaration.Body.Body,
        _ => default,
    };
}
