namespace Ringfence.Core.Tests.Ecmascript.Generation;

internal sealed partial class ScriptGenerator
{
    private void Statements(int most)
    {
        for (var n = random.Next(most + 1); n > 0; n--) StatementListItem();
    }

    private void StatementListItem()
    {
        if (_depth >= MostDepth)
        {
            ExpressionStatement();
            return;
        }

        _depth++;
        switch (random.Next(20))
        {
            case < 3: Lexical(); break;
            case 3: FunctionOf(expression: false); break;
            case 4: ClassOf(expression: false); break;
            default: Statement(); break;
        }

        _depth--;
    }

    private void Statement()
    {
        if (_depth >= MostDepth)
        {
            ExpressionStatement();
            return;
        }

        _depth++;
        switch (random.Next(32))
        {
            case < 10: ExpressionStatement(); break;
            case < 13: Variables(); break;
            case < 15: If(); break;
            case 15: For(); break;
            case 16: ForEach(); break;
            case 17: Write("while").Also(Test).Also(LoopBody); break;
            case 18: Write("do").Also(LoopBody).Write("while").Also(Test).Also(EndDo); break;
            case 19: Switch(); break;
            case 20: Try(); break;
            case 21 or 22: Block(); break;
            case 23: Labelled(); break;
            case 24: Jump(); break;
            case 25 when _context.Function: Return(); break;
            case 26: Write("throw").Also(Expression).Also(EndStatement); break;
            case 27 when !_context.Strict || Rare: Write("with").Also(Test).Also(Statement); break;
            case 28: Write("debugger").Also(EndStatement); break;
            case 29: Write(Pick(";", ";", "<!-- html", "\n--> html\n", "/*\n*/--> html\n")).Also(() => Write("\n")); break;
            case 30 when !_careful: AutomaticSemicolon(); break;
            default: ExpressionStatement(); break;
        }

        _depth--;
    }

    private void ExpressionStatement()
    {
        var start = _tokens.Count;
        Expression();
        if (_tokens.Count > start && _tokens[start] is "{" or "function" or "class" or "let" or "async" && !Rare)
        {
            _tokens.Insert(start, "(");
            Write(")");
        }

        EndStatement();
    }

    /// <summary>Two lines that a missing semicolon joins, separates or breaks.</summary>
    private void AutomaticSemicolon()
    {
        Write(Pick("a", "b", "return", "throw", "break", "continue", "yield", "async", "let", "x++", "a", "static", "get", "do;while(0)",
            "var v", "import", "await"));
        Write("\n");
        Write(Pick("++", "--", "(b)", "[0]", "`t`", "/a/g", "+b", "a", "{}", "=>", "function f(){}", "*", "?.b", "=1", "in b", "of", ";",
            "}", "else", "++b", ".5", "!b"));
        Write("\n");
    }

    private void Test() => Bracketed(Expression);

    private void LoopBody() => In(_context with { Loop = true }, Statement);

    private void EndDo() => Write(Pick(";", ";", "\n", ""));

    private void Block()
    {
        Write("{");
        Statements(3);
        Write("}");
    }

    private void Variables()
    {
        Write("var");
        Declarators(constant: false);
        EndStatement();
    }

    private void Lexical()
    {
        var kind = Pick("let", "const");
        Write(kind);
        Declarators(kind == "const");
        EndStatement();
    }

    private void Declarators(bool constant)
    {
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var start = _tokens.Count;
            Pattern(PatternUse.Binding);
            var needed = constant || _tokens[start] is "[" or "{";
            if (needed ? !Rare : Chance(60)) Write("=").Also(Assignment);
            if (n > 1) Write(",");
        }
    }

    private void If()
    {
        Write("if");
        Test();
        if (Chance(5)) FunctionOf(expression: false);
        else Statement();
        if (!Chance(40)) return;
        Write("else");
        if (Chance(5)) FunctionOf(expression: false);
        else Statement();
    }

    private void For()
    {
        Write("for", "(");
        In(_context with { NoIn = true }, () =>
        {
            switch (random.Next(4))
            {
                case 0: Write("var").Also(() => Declarators(constant: false)); break;
                case 1: Write("let").Also(() => Declarators(constant: false)); break;
                case 2: Expression(); break;
            }
        });
        Write(";");
        if (Chance(70)) Expression();
        Write(";");
        if (Chance(70)) Expression();
        Write(")");
        LoopBody();
    }

    private void ForEach()
    {
        var each = Chance(50);
        Write("for");
        if (each && (_context.Async ? Chance(40) : Rare)) Write("await");
        Write("(");
        if (Chance(70)) Write(Pick("var", "let", "const")).Also(() => Pattern(PatternUse.Binding));
        else if (Chance(40)) Pattern(PatternUse.Assignment);
        else Target();
        if (Chance(3)) Write("=", "1");
        Write(each ? "of" : "in");
        if (each) Assignment();
        else Expression();
        Write(")");
        LoopBody();
    }

    private void Switch()
    {
        Write("switch");
        Test();
        Write("{");
        In(_context with { Switch = true }, () =>
        {
            var defaults = 0;
            for (var n = random.Next(4); n > 0; n--)
            {
                if (Chance(25) && (defaults++ == 0 || Chance(10))) Write("default", ":");
                else Write("case").Also(Expression).Write(":");
                Statements(2);
            }
        });
        Write("}");
    }

    private void Try()
    {
        Write("try");
        Block();
        var caught = Chance(70);
        if (caught)
        {
            Write("catch");
            if (Chance(80)) Write("(").Also(() => Pattern(PatternUse.Binding)).Write(")");
            Block();
        }

        if ((!caught && !Rare) || Chance(30)) Write("finally").Also(Block);
    }

    private void Labelled()
    {
        var label = Chance(90) ? Fresh("L") : Reference();
        Write(label, ":");
        if (Chance(50))
        {
            In(_context with { Labels = [.. _context.Labels, label], LoopLabels = [.. _context.LoopLabels, label] }, () =>
                Write("while").Also(Test).Also(LoopBody));
        }
        else if (Chance(10))
        {
            FunctionOf(expression: false);
        }
        else
        {
            In(_context with { Labels = [.. _context.Labels, label] }, Statement);
        }
    }

    private void Jump()
    {
        if (Chance(50))
        {
            if (_context.Labels.Count > 0 && Chance(60)) Write("break", PickFrom(_context.Labels)).Also(EndStatement);
            else if (_context.Loop || _context.Switch || Rare) Write("break").Also(EndStatement);
        }
        else if (_context.LoopLabels.Count > 0 && Chance(60))
        {
            Write("continue", PickFrom(_context.LoopLabels)).Also(EndStatement);
        }
        else if (_context.Loop || Rare)
        {
            Write("continue").Also(EndStatement);
        }
    }

    private void Return()
    {
        Write("return");
        if (Chance(70)) Expression();
        EndStatement();
    }
}
