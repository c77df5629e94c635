using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>Declares the names of functions, classes, imports and patterns.</summary>
internal sealed class Declarer
{
    private const string UseStrict = "use strict";

    private readonly ScopeTable _table;

    internal Declarer(ScopeTable table) => _table = table;

    internal void OpenProgram(Program program)
    {
        ScopeKind kind = program.SourceType switch
        {
            SourceType.Module => ScopeKind.Module,
            SourceType.FunctionBody => ScopeKind.Function,
            _ => ScopeKind.Global,
        };
        bool isStrict = kind == ScopeKind.Module || _table.StartsStrict || HasUseStrict(program);
        Scope scope = _table.Open(kind, program, isStrict, isInLoop: false);
        scope.Closure = scope;
    }

    /// <summary>Whether a program or a body begins with the directive. It counts only as it is, without escapes.</summary>
    internal static bool HasUseStrict(Node body)
    {
        if (body is not (Program or BlockStatement)) return false;
        foreach (Node node in body.Children)
        {
            if (node is not ExpressionStatement { IsDirective: true, Expression: Literal literal }) return false;
            bool hasLength = literal.End - literal.Start == UseStrict.Length + 2;
            if (hasLength && string.CompareOrdinal(literal.Raw, 1, UseStrict, 0, UseStrict.Length) == 0) return true;
        }

        return false;
    }

    internal static PatternContext ContextOf(
        VariableDeclaration declaration, VariableDeclarator declarator, PatternContext? loop, bool isExported)
    {
        VariableKind kind = declaration.Kind switch
        {
            VariableDeclarationKind.Var => VariableKind.Var,
            VariableDeclarationKind.Let => VariableKind.Let,
            _ => VariableKind.Const,
        };
        ReferenceUsage usage = loop is null ? ReferenceUsage.None : ReferenceUsage.Iteration;
        PatternContext context = PatternContext.Declared(kind, declarator, loop?.Right ?? declarator.Init, usage);
        context.IsExported = isExported;
        return context;
    }

    internal void Bind(Identifier name, PatternContext context, Role role, int point)
    {
        ReferenceUsage usage = context.Usage;
        if (role == Role.Element) usage |= ReferenceUsage.Destructuring;
        if (context.Kind is { } kind)
        {
            Variable variable = _table.Declare(kind, name, context.Node);
            variable.IsExported |= context.IsExported;
            if (kind != VariableKind.Var) _table.Initialize(variable, point, context);
            if (context.Right is null) return;
        }

        _table.Refer(name, usage, context.Source);
    }

    internal void Import(Identifier name, Node specifier) => _table.Declare(VariableKind.Import, name, specifier);

    internal void Function(FunctionDeclaration function, bool isExported)
    {
        if (function.Id is not { } name) return;
        bool isPlain = !function.Async && !function.Generator;
        _table.Declare(VariableKind.Function, name, function, isPlain).IsExported |= isExported;
    }

    internal void FunctionName(Identifier name, FunctionExpression function) => _table.Declare(VariableKind.FunctionName, name, function);

    internal void Class(ClassDeclaration declaration, bool isExported)
    {
        if (declaration.Id is not { } name) return;
        Variable variable = _table.Declare(VariableKind.Class, name, declaration);
        variable.IsExported |= isExported;
        _table.Initialize(variable, declaration.End, null);
    }

    internal void ClassName(Identifier name, Node node)
    {
        Variable variable = _table.Declare(VariableKind.ClassName, name, node);
        _table.Initialize(variable, node.End, null);
    }
}
