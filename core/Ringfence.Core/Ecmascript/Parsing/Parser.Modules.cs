using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private Node ParseModuleItem()
    {
        if (Has(Context.Module))
        {
            if (Type == TokenType.Export) return ParseExport();
            if (Type == TokenType.Import && !IsImportExpression()) return ParseImport();
        }

        return ParseStatement(StatementPlace.List);
    }

    /// <summary>Whether the <c>import</c> here begins <c>import(…)</c> or <c>import.meta</c>.</summary>
    private bool IsImportExpression()
    {
        int next = _scanner.PeekPast(_scanner.End);
        return next < _source.Text.Length && _source.Text[next] is '(' or '.';
    }

    private ImportDeclaration ParseImport()
    {
        int start = Start;
        Next();
        int mark = _pendingCount;
        if (Type != TokenType.String)
        {
            ParseImportClause();
            ExpectFrom();
        }

        NodeList<Node> specifiers = Pop<Node>(mark);
        StringLiteral source = ParseStringLiteral();
        NodeList<ImportAttribute> attributes = ParseAttributes();
        Semicolon();
        return Made(new ImportDeclaration(start, PreviousEnd, specifiers, source, attributes));
    }

    private void ParseImportClause()
    {
        if (TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword)
        {
            int start = Start;
            Identifier local = ParseBindingName(BindingKind.Lexical);
            Push(Made(new ImportDefaultSpecifier(start, PreviousEnd, local)));
            if (!Eat(TokenType.Comma)) return;
        }

        if (Type == TokenType.Multiply)
        {
            int start = Start;
            Next();
            ExpectWord(TokenType.As, "`as` and a name");
            Identifier local = ParseBindingName(BindingKind.Lexical);
            Push(Made(new ImportNamespaceSpecifier(start, PreviousEnd, local)));
            return;
        }

        int open = Start;
        if (Type != TokenType.LeftBrace) throw FailExpected("a name, `*`, `{` or the module as a string");
        Enter();
        Next();
        while (Type != TokenType.RightBrace)
        {
            Push(ParseImportSpecifier());
            if (Type != TokenType.RightBrace) ExpectComma(TokenType.RightBrace, open);
        }

        ExpectClose(TokenType.RightBrace, open);
        Leave();
    }

    private ImportSpecifier ParseImportSpecifier()
    {
        int start = Start;
        if (Type == TokenType.String)
        {
            StringLiteral imported = ParseModuleName();
            ExpectWord(TokenType.As, "`as` and a name, since a string is no name of a variable");
            Identifier local = ParseBindingName(BindingKind.Lexical);
            return Made(new ImportSpecifier(start, PreviousEnd, imported, local));
        }

        ScannerState state = _scanner.Save();
        _scanner.Next();
        bool renames = _scanner.Type == TokenType.As;
        _scanner.Restore(state);
        if (renames)
        {
            Identifier imported = ParseIdentifierName();
            Next();
            Identifier local = ParseBindingName(BindingKind.Lexical);
            return Made(new ImportSpecifier(start, PreviousEnd, imported, local));
        }

        Identifier name = ParseBindingName(BindingKind.Lexical);
        return Made(new ImportSpecifier(start, PreviousEnd, name, name));
    }

    private void ExpectFrom() => ExpectWord(TokenType.From, "`from` and the module as a string");

    private void ExpectWord(TokenType word, string expected)
    {
        if (Type != word) throw FailExpected(expected);
        Next();
    }

    private NodeList<ImportAttribute> ParseAttributes()
    {
        if (!Eat(TokenType.With)) return default;
        int open = Start;
        Expect(TokenType.LeftBrace);
        int mark = _pendingCount;
        HashSet<string>? keys = null;
        while (Type != TokenType.RightBrace)
        {
            Push(ParseAttribute(ref keys));
            if (Type != TokenType.RightBrace) ExpectComma(TokenType.RightBrace, open);
        }

        ExpectClose(TokenType.RightBrace, open);
        return Pop<ImportAttribute>(mark);
    }

    private ImportAttribute ParseAttribute(ref HashSet<string>? keys)
    {
        int start = Start;
        Expression key = Type == TokenType.String ? ParseStringLiteral() : ParseIdentifierName();
        string name = key is StringLiteral literal ? literal.Value : ((Identifier)key).Name;
        if (!(keys ??= new HashSet<string>(StringComparer.Ordinal)).Add(name))
        {
            Report(SyntaxErrorCode.Duplicate, key, $"The attribute {Quoted.Name(name)} stands twice");
        }

        Expect(TokenType.Colon);
        if (Type != TokenType.String) throw FailExpected("a string, the only kind of value an import attribute has");
        StringLiteral value = ParseStringLiteral();
        return Made(new ImportAttribute(start, PreviousEnd, key, value));
    }

    private Node ParseExport()
    {
        int start = Start;
        Next();
        switch (Type)
        {
            case TokenType.Multiply: return ParseExportAll(start);
            case TokenType.Default: return ParseExportDefault(start);
            case TokenType.LeftBrace: return ParseExportList(start);
            case TokenType.Var or TokenType.Const or TokenType.Class or TokenType.Function:
            case TokenType.Let when IsLetDeclaration(StatementPlace.List):
            case TokenType.Async when IsAsyncFunction():
                Statement declaration = ParseStatement(StatementPlace.List);
                ExportDeclared(declaration);
                return Made(new ExportNamedDeclaration(start, PreviousEnd, declaration, default, null, default));
            default: throw FailExpected("a declaration, `default`, `*` or `{`");
        }
    }

    private ExportAllDeclaration ParseExportAll(int start)
    {
        Next();
        Expression? exported = null;
        if (Eat(TokenType.As))
        {
            exported = ParseExportName();
            Export(exported);
        }

        ExpectFrom();
        StringLiteral source = ParseStringLiteral();
        NodeList<ImportAttribute> attributes = ParseAttributes();
        Semicolon();
        return Made(new ExportAllDeclaration(start, PreviousEnd, exported, source, attributes));
    }

    private ExportDefaultDeclaration ParseExportDefault(int start)
    {
        AddExport("default", Start, _scanner.End);
        Next();
        int declarationStart = Start;
        if (Type == TokenType.Class)
        {
            ClassDeclaration type = ParseClassDeclaration(mayBeNameless: true);
            return Made(new ExportDefaultDeclaration(start, PreviousEnd, type));
        }

        bool isAsync = Type == TokenType.Async && IsAsyncFunction();
        if (isAsync) Next();
        if (Type == TokenType.Function)
        {
            Next();
            bool isGenerator = Eat(TokenType.Multiply);
            FunctionDeclaration function = ParseFunctionDeclaration(declarationStart, isAsync, isGenerator, mayBeNameless: true);
            return Made(new ExportDefaultDeclaration(start, PreviousEnd, function));
        }

        Expression value = ParseAssignment();
        Semicolon();
        return Made(new ExportDefaultDeclaration(start, PreviousEnd, value));
    }

    private ExportNamedDeclaration ParseExportList(int start)
    {
        int open = Start;
        Enter();
        Next();
        int mark = _pendingCount;
        List<(int Name, TokenType Word, Expression Node)> locals = [];
        while (Type != TokenType.RightBrace)
        {
            int specifierStart = Start;
            (int name, TokenType word) = (
                _scanner.Name, Type == TokenType.EscapedKeyword || TokenTypes.IsKeyword(Type) ? TokenType.EscapedKeyword : _scanner.Word);
            Expression local = ParseExportName();
            locals.Add((name, word, local));
            Expression exported = Eat(TokenType.As) ? ParseExportName() : local;
            Export(exported);
            Push(Made(new ExportSpecifier(specifierStart, PreviousEnd, local, exported)));
            if (Type != TokenType.RightBrace) ExpectComma(TokenType.RightBrace, open);
        }

        ExpectClose(TokenType.RightBrace, open);
        Leave();
        NodeList<ExportSpecifier> specifiers = Pop<ExportSpecifier>(mark);
        StringLiteral? source = null;
        NodeList<ImportAttribute> attributes = default;
        if (Eat(TokenType.From))
        {
            source = ParseStringLiteral();
            attributes = ParseAttributes();
        }
        else
        {
            foreach ((int name, TokenType word, Expression node) in locals) CheckLocalExport(name, word, node);
        }

        Semicolon();
        return Made(new ExportNamedDeclaration(start, PreviousEnd, null, specifiers, source, attributes));
    }

    private void CheckLocalExport(int name, TokenType word, Expression local)
    {
        if (local is StringLiteral)
        {
            Report(SyntaxErrorCode.Unexpected, local, "A string can be exported under this name only `from` another module");
            return;
        }

        bool isReserved = word is TokenType.EscapedKeyword or TokenType.Await or TokenType.Yield or TokenType.Let or TokenType.Static
            or (>= TokenType.Implements and <= TokenType.Public);
        if (isReserved)
        {
            Report(
                SyntaxErrorCode.ReservedWord,
                local,
                $"{Quoted.Name(_names[name])} is reserved, so no variable of that name can be exported");
        }

        else _localExports.Add((name, local.Start, local.End));
    }

    private Expression ParseExportName() => Type == TokenType.String ? ParseModuleName() : ParseIdentifierName();

    private StringLiteral ParseModuleName()
    {
        StringLiteral name = ParseStringLiteral();
        if (HasLoneSurrogate(name.Value))
        {
            Report(
                SyntaxErrorCode.MalformedName,
                name,
                "The name of an export is well-formed Unicode: this one holds half of a surrogate pair");
        }

        return name;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return true;
            i++;
        }

        return false;
    }

    private void Export(Expression name) => AddExport(
        name is StringLiteral literal ? literal.Value : ((Identifier)name).Name, name.Start, name.End);

    private void AddExport(string name, int start, int end)
    {
        _exportedNames ??= new HashSet<string>(StringComparer.Ordinal);
        if (!_exportedNames.Add(name)) Report(SyntaxErrorCode.Duplicate, start, end, $"The module exports {Quoted.Name(name)} already");
    }

    private void ExportDeclared(Statement declaration)
    {
        switch (declaration)
        {
            case FunctionDeclaration { Id: { } id }: Export(id); break;
            case ClassDeclaration { Id: { } id }: Export(id); break;
            case VariableDeclaration variables:
                foreach (VariableDeclarator item in variables.Declarations) ExportPattern(item.Id);
                break;
        }
    }

    private void ExportPattern(Node? pattern)
    {
        switch (pattern)
        {
            case Identifier name: Export(name); break;
            case AssignmentPattern { Left: { } left }: ExportPattern(left); break;
            case RestElement { Argument: { } argument }: ExportPattern(argument); break;
            case Property { Value: { } value }: ExportPattern(value); break;
            case ObjectPattern properties:
                foreach (Node property in properties.Properties) ExportPattern(property);
                break;
            case ArrayPattern elements:
                foreach (Node? element in elements.Elements) ExportPattern(element);
                break;
        }
    }
}
