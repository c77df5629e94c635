namespace Ringfence.Core.Tests.Ecmascript.Generation;

internal sealed partial class ScriptGenerator
{
    private void Expression()
    {
        Assignment();
        while (Chance(6)) Write(",").Also(Assignment);
    }

    private void Assignment()
    {
        if (_depth >= MostDepth)
        {
            Primary();
            return;
        }

        _depth++;
        switch (random.Next(100))
        {
            case < 8: AssignmentTo(); break;
            case < 14: Arrow(); break;
            case < 16 when _context.Generator: Yield(); break;
            case < 22: ConditionalOf(); break;
            case < 45: Binary(); break;
            case < 55: Unary(); break;
            default: LeftHandSide(); break;
        }

        _depth--;
    }

    private void AssignmentTo()
    {
        var operation = Pick("=", "=", "=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "|=", "^=", "&=", "&&=", "||=",
            "??=");
        if (operation == "=" && Chance(30)) Pattern(PatternUse.Assignment);
        else Target();
        Write(operation);
        Assignment();
    }

    private void Target()
    {
        if (Chance(60)) Write(Reference());
        else if (Chance(90)) Member();
        else if (Chance(30)) Bracketed(Target);
        else LeftHandSide();
    }

    private void Bracketed(Action inner)
    {
        Write("(");
        In(_context with { NoIn = false }, inner);
        Write(")");
    }

    private void Yield()
    {
        Write("yield");
        if (Chance(20)) Write("*").Also(Assignment);
        else if (Chance(70)) Assignment();
    }

    private void ConditionalOf()
    {
        Operand();
        Write("?");
        In(_context with { NoIn = false }, Assignment);
        Write(":");
        Assignment();
    }

    private void Binary()
    {
        Operand();
        var coalescing = Chance(10);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var operation = coalescing && !Rare
                ? "??"
                : Pick("+", "-", "*", "/", "%", "**", "<<", ">>", ">>>", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "&", "|", "^",
                    "&&", "||", "instanceof", "in", "??");
            if (operation == "??" && !coalescing && !Rare) operation = "||";
            if (operation == "in" && _context.NoIn && !Chance(5)) operation = "<";
            if (operation == "in" && _context.PrivateNames.Count > 0 && Chance(50))
            {
                Write("&&", Private(), "in");
                Primary();
                continue;
            }

            Write(operation);
            Operand();
        }
    }

    private void Operand()
    {
        if (Chance(20)) Unary();
        else if (Chance(15)) Bracketed(Expression);
        else LeftHandSide();
    }

    private void Unary()
    {
        switch (random.Next(8))
        {
            case 0: Write(Pick("++", "--")).Also(Target); break;
            case 1: Also(Target).Write(Pick("++", "--")); break;
            case 2 when _context.Async: Write("await").Also(Operand); break;
            case 3: Write("delete").Also(Chance(90) ? Member : LeftHandSide); break;
            case 4: Bracketed(Unary); break;
            default:
                Write(Pick("-", "+", "!", "~", "typeof", "void"));
                Operand();
                break;
        }
    }

    private void LeftHandSide()
    {
        if (_depth >= MostDepth)
        {
            Primary();
            return;
        }

        _depth++;
        switch (random.Next(20))
        {
            case < 4: Member(); break;
            case < 7: Call(); break;
            case 7: New(); break;
            case 8: OptionalChain(); break;
            case 9: Primary(); Template(tagged: true); break;
            case 10: Meta(); break;
            default: Primary(); break;
        }

        _depth--;
    }

    private void Member()
    {
        if (_context.SuperMember && Chance(20) || Chance(0)) Write("super");
        else if (Chance(70)) Write(Reference());
        else Primary();
        for (var n = random.Next(1, 4); n > 0; n--) MemberTail(".");
    }

    private void MemberTail(string dot)
    {
        if (Chance(20))
        {
            if (dot != ".") Write(dot);
            Write("[");
            In(_context with { NoIn = false }, Expression);
            Write("]");
        }
        else if (_context.PrivateNames.Count > 0 && Chance(25) || Chance(0))
        {
            Write(dot, Private());
        }
        else
        {
            Write(dot, PropertyName());
        }
    }

    private string Private() => _context.PrivateNames.Count > 0 && !Rare ? PickFrom(_context.PrivateNames) : "#unknown";

    private void Call()
    {
        if (_context.SuperCall && Chance(20)) Write("super");
        else if (Chance(50)) Write(Reference());
        else if (Chance(50)) Member();
        else Bracketed(Expression);
        for (var n = random.Next(1, 3); n > 0; n--)
        {
            Arguments();
            if (Chance(20)) MemberTail(".");
        }
    }

    private void Arguments()
    {
        Write("(");
        In(_context with { NoIn = false }, () => List(3, ",", Spreadable));
        if (Chance(5) && _tokens[^1] != "(") Write(",");
        Write(")");
    }

    private void Spreadable()
    {
        if (Chance(10)) Write("...");
        Assignment();
    }

    private void New()
    {
        Write("new");
        if (Chance(70)) Write(Reference());
        else if (Chance(50)) Member();
        else Bracketed(Expression);
        if (Chance(70)) Arguments();
        if (Chance(20)) MemberTail(".");
    }

    private void OptionalChain()
    {
        Write(Reference());
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            switch (random.Next(6))
            {
                case 0: Write("?.").Also(Arguments); break;
                case 1: Arguments(); break;
                case 2: MemberTail("."); break;
                default: MemberTail("?."); break;
            }
        }

        if (Rare) Template(tagged: true);
        if (Rare) Write("=", "1");
    }

    private void Meta()
    {
        switch (random.Next(4))
        {
            case 0 when _context.NewTarget || Rare: Write("new", ".", Rare ? "targ\\u0065t" : "target"); break;
            case 1 when _context.Module || Rare: Write("import", ".", Rare ? "metadata" : "meta"); break;
            default:
                Write("import", "(");
                In(_context with { NoIn = false }, Assignment);
                if (Chance(30)) Write(",").Also(Assignment);
                if (Chance(10)) Write(",");
                Write(")");
                break;
        }
    }

    private void Primary()
    {
        switch (random.Next(_depth >= MostDepth ? 5 : 16))
        {
            case < 3: Write(Reference()); break;
            case < 5: Literal(); break;
            case 5: Write("this"); break;
            case < 8: ArrayLiteral(); break;
            case < 11: ObjectLiteral(); break;
            case 11: FunctionOf(expression: true); break;
            case 12: ClassOf(expression: true); break;
            case 13: Template(tagged: false); break;
            case 14: Bracketed(Expression); break;
            default: Literal(); break;
        }
    }

    private void ArrayLiteral()
    {
        Write("[");
        In(_context with { NoIn = false }, () => List(4, ",", () =>
        {
            if (!Chance(15)) Spreadable();
        }));
        if (Chance(10)) Write(",");
        Write("]");
    }

    private ScriptGenerator Also(Action write)
    {
        write();
        return this;
    }
}
