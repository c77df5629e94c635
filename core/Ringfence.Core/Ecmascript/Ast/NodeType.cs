namespace Ringfence.Ecmascript.Ast;

/// <summary>The kinds of nodes, by their names in ESTree. All literals are of the kind <see cref="Literal"/>.</summary>
public enum NodeType
{
    /// <summary>See <see cref="Ast.ArrayExpression"/>.</summary>
    ArrayExpression,

    /// <summary>See <see cref="Ast.ArrayPattern"/>.</summary>
    ArrayPattern,

    /// <summary>See <see cref="Ast.ArrowFunctionExpression"/>.</summary>
    ArrowFunctionExpression,

    /// <summary>See <see cref="Ast.AssignmentExpression"/>.</summary>
    AssignmentExpression,

    /// <summary>See <see cref="Ast.AssignmentPattern"/>.</summary>
    AssignmentPattern,

    /// <summary>See <see cref="Ast.AwaitExpression"/>.</summary>
    AwaitExpression,

    /// <summary>See <see cref="Ast.BinaryExpression"/>.</summary>
    BinaryExpression,

    /// <summary>See <see cref="Ast.BlockStatement"/>.</summary>
    BlockStatement,

    /// <summary>See <see cref="Ast.BreakStatement"/>.</summary>
    BreakStatement,

    /// <summary>See <see cref="Ast.CallExpression"/>.</summary>
    CallExpression,

    /// <summary>See <see cref="Ast.CatchClause"/>.</summary>
    CatchClause,

    /// <summary>See <see cref="Ast.ChainExpression"/>.</summary>
    ChainExpression,

    /// <summary>See <see cref="Ast.ClassBody"/>.</summary>
    ClassBody,

    /// <summary>See <see cref="Ast.ClassDeclaration"/>.</summary>
    ClassDeclaration,

    /// <summary>See <see cref="Ast.ClassExpression"/>.</summary>
    ClassExpression,

    /// <summary>See <see cref="Ast.ConditionalExpression"/>.</summary>
    ConditionalExpression,

    /// <summary>See <see cref="Ast.ContinueStatement"/>.</summary>
    ContinueStatement,

    /// <summary>See <see cref="Ast.DebuggerStatement"/>.</summary>
    DebuggerStatement,

    /// <summary>See <see cref="Ast.DoWhileStatement"/>.</summary>
    DoWhileStatement,

    /// <summary>See <see cref="Ast.EmptyStatement"/>.</summary>
    EmptyStatement,

    /// <summary>See <see cref="Ast.ExportAllDeclaration"/>.</summary>
    ExportAllDeclaration,

    /// <summary>See <see cref="Ast.ExportDefaultDeclaration"/>.</summary>
    ExportDefaultDeclaration,

    /// <summary>See <see cref="Ast.ExportNamedDeclaration"/>.</summary>
    ExportNamedDeclaration,

    /// <summary>See <see cref="Ast.ExportSpecifier"/>.</summary>
    ExportSpecifier,

    /// <summary>See <see cref="Ast.ExpressionStatement"/>.</summary>
    ExpressionStatement,

    /// <summary>See <see cref="Ast.ForInStatement"/>.</summary>
    ForInStatement,

    /// <summary>See <see cref="Ast.ForOfStatement"/>.</summary>
    ForOfStatement,

    /// <summary>See <see cref="Ast.ForStatement"/>.</summary>
    ForStatement,

    /// <summary>See <see cref="Ast.FunctionDeclaration"/>.</summary>
    FunctionDeclaration,

    /// <summary>See <see cref="Ast.FunctionExpression"/>.</summary>
    FunctionExpression,

    /// <summary>See <see cref="Ast.Identifier"/>.</summary>
    Identifier,

    /// <summary>See <see cref="Ast.IfStatement"/>.</summary>
    IfStatement,

    /// <summary>See <see cref="Ast.ImportAttribute"/>.</summary>
    ImportAttribute,

    /// <summary>See <see cref="Ast.ImportDeclaration"/>.</summary>
    ImportDeclaration,

    /// <summary>See <see cref="Ast.ImportDefaultSpecifier"/>.</summary>
    ImportDefaultSpecifier,

    /// <summary>See <see cref="Ast.ImportExpression"/>.</summary>
    ImportExpression,

    /// <summary>See <see cref="Ast.ImportNamespaceSpecifier"/>.</summary>
    ImportNamespaceSpecifier,

    /// <summary>See <see cref="Ast.ImportSpecifier"/>.</summary>
    ImportSpecifier,

    /// <summary>See <see cref="Ast.LabeledStatement"/>.</summary>
    LabeledStatement,

    /// <summary>A literal: see <see cref="Ast.Literal"/>.</summary>
    Literal,

    /// <summary>See <see cref="Ast.LogicalExpression"/>.</summary>
    LogicalExpression,

    /// <summary>See <see cref="Ast.MemberExpression"/>.</summary>
    MemberExpression,

    /// <summary>See <see cref="Ast.MetaProperty"/>.</summary>
    MetaProperty,

    /// <summary>See <see cref="Ast.MethodDefinition"/>.</summary>
    MethodDefinition,

    /// <summary>See <see cref="Ast.NewExpression"/>.</summary>
    NewExpression,

    /// <summary>See <see cref="Ast.ObjectExpression"/>.</summary>
    ObjectExpression,

    /// <summary>See <see cref="Ast.ObjectPattern"/>.</summary>
    ObjectPattern,

    /// <summary>See <see cref="Ast.PrivateIdentifier"/>.</summary>
    PrivateIdentifier,

    /// <summary>See <see cref="Ast.Program"/>.</summary>
    Program,

    /// <summary>See <see cref="Ast.Property"/>.</summary>
    Property,

    /// <summary>See <see cref="Ast.PropertyDefinition"/>.</summary>
    PropertyDefinition,

    /// <summary>See <see cref="Ast.RestElement"/>.</summary>
    RestElement,

    /// <summary>See <see cref="Ast.ReturnStatement"/>.</summary>
    ReturnStatement,

    /// <summary>See <see cref="Ast.SequenceExpression"/>.</summary>
    SequenceExpression,

    /// <summary>See <see cref="Ast.SpreadElement"/>.</summary>
    SpreadElement,

    /// <summary>See <see cref="Ast.StaticBlock"/>.</summary>
    StaticBlock,

    /// <summary>See <see cref="Ast.Super"/>.</summary>
    Super,

    /// <summary>See <see cref="Ast.SwitchCase"/>.</summary>
    SwitchCase,

    /// <summary>See <see cref="Ast.SwitchStatement"/>.</summary>
    SwitchStatement,

    /// <summary>See <see cref="Ast.TaggedTemplateExpression"/>.</summary>
    TaggedTemplateExpression,

    /// <summary>See <see cref="Ast.TemplateElement"/>.</summary>
    TemplateElement,

    /// <summary>See <see cref="Ast.TemplateLiteral"/>.</summary>
    TemplateLiteral,

    /// <summary>See <see cref="Ast.ThisExpression"/>.</summary>
    ThisExpression,

    /// <summary>See <see cref="Ast.ThrowStatement"/>.</summary>
    ThrowStatement,

    /// <summary>See <see cref="Ast.TryStatement"/>.</summary>
    TryStatement,

    /// <summary>See <see cref="Ast.UnaryExpression"/>.</summary>
    UnaryExpression,

    /// <summary>See <see cref="Ast.UpdateExpression"/>.</summary>
    UpdateExpression,

    /// <summary>See <see cref="Ast.VariableDeclaration"/>.</summary>
    VariableDeclaration,

    /// <summary>See <see cref="Ast.VariableDeclarator"/>.</summary>
    VariableDeclarator,

    /// <summary>See <see cref="Ast.WhileStatement"/>.</summary>
    WhileStatement,

    /// <summary>See <see cref="Ast.WithStatement"/>.</summary>
    WithStatement,

    /// <summary>See <see cref="Ast.YieldExpression"/>.</summary>
    YieldExpression,
}
