namespace Ringfence.Core.Tests.Ecmascript.Generation;

internal sealed partial class ScriptGenerator
{
    private void ObjectLiteral()
    {
        Write("{");
        In(_context with { NoIn = false }, () => List(4, ",", ObjectMember));
        if (Chance(10) && _tokens[^1] != "{") Write(",");
        Write("}");
    }

    private void ObjectMember()
    {
        switch (random.Next(12))
        {
            case 0: Write("...").Also(Assignment); break;
            case < 3: Write(Reference()); break;
            case < 5: Method(inClass: false); break;
            case 5 when Rare || Chance(3): Write(Reference(), "=").Also(Assignment); break;
            default:
                Key();
                Write(":");
                Assignment();
                break;
        }
    }

    private void Key()
    {
        switch (random.Next(10))
        {
            case 0: Write(Pick("'a'", "\"__proto__\"", "'constructor'", "'use strict'")); break;
            case 1: Write(Pick("0", "1.5", "0x10", "10n", ".5")); break;
            case 2:
                Write("[");
                Assignment();
                Write("]");
                break;
            default: Write(PropertyName()); break;
        }
    }

    private void Method(bool inClass)
    {
        var kind = random.Next(8);
        var (async, generator) = (kind is 2 or 3, kind is 1 or 3);
        if (kind is 4 or 5) Write(kind == 4 ? "get" : "set");
        if (async) Write("async");
        if (generator) Write("*");
        if (inClass && Chance(25)) Write(Fresh("#m"));
        else Key();
        Write("(");
        var context = _context with
        {
            Async = async, Generator = generator, Function = true, SuperMember = true, SuperCall = false, NewTarget = true, Field = false,
            NoIn = false,
            Loop = false, Switch = false, Labels = [], LoopLabels = [],
        };
        In(context, () =>
        {
            if (kind == 5 && !Rare) BindingElement();
            else if (kind != 4 || Rare) Parameters();
            Write(")");
            Body();
        });
    }

    private void ClassOf(bool expression, bool nameless = false)
    {
        if (Chance(3)) Decorate();
        Write("class");
        var outer = _context;
        _context = _context with { Strict = true };
        if (!nameless && (!expression || Chance(50))) Write(Chance(95) ? Fresh("C") : Reference());
        var derived = Chance(40);
        if (derived) Write("extends").Also(LeftHandSide);
        string[] names = [.. outer.PrivateNames, .. Enumerable.Range(0, random.Next(3)).Select(_ => Fresh("#p"))];
        var own = names[outer.PrivateNames.Count..];
        var body = _context with { PrivateNames = names, Loop = false, Switch = false, Labels = [], LoopLabels = [], NoIn = false };
        Write("{");
        In(body, () =>
        {
            foreach (var name in own) PrivateMember(name);
            if (Chance(30)) Constructor(derived);
            for (var n = random.Next(4); n > 0; n--) ClassMember();
        });
        Write("}");
        _context = outer;
    }

    /// <summary>What the language does not have yet must be refused.</summary>
    private void Decorate()
    {
        if (Rare) Write("@", "decorator");
    }

    private void PrivateMember(string name)
    {
        if (Chance(20)) Write("static");
        switch (random.Next(4))
        {
            case 0: Write("get", name, "(", ")", "{", "}", "set", name, "(", "v", ")", "{", "}"); break;
            case 1: Write(name, "(", ")").Also(() => In(MethodContext(), Body)); break;
            default: Write(name).Also(FieldValue); break;
        }

        if (Rare) Write(name, ";");
    }

    private GeneratorContext MethodContext() => _context with
    {
        Async = false, Generator = false, Function = true, SuperMember = true, SuperCall = false, NewTarget = true, Field = false,
        Labels = [], LoopLabels = [],
    };

    private GeneratorContext FieldContext() => _context with
    {
        Async = false, Generator = false, Function = false, SuperMember = true, NewTarget = true, Field = true, SuperCall = false,
    };

    private void Constructor(bool derived)
    {
        Write("constructor", "(");
        In(MethodContext() with { SuperCall = derived }, () =>
        {
            Parameters();
            Write(")");
            Body();
        });
    }

    private void ClassMember()
    {
        if (Chance(8))
        {
            Write("static", "{");
            In(FieldContext(), () => Statements(3));
            Write("}");
            return;
        }

        if (Chance(5)) Write(";");
        if (Chance(20)) Write("static");
        if (Chance(60))
        {
            Method(inClass: true);
            return;
        }

        if (Chance(10)) Write(Pick("get", "set", "static", "async", "accessor", "await", "yield"));
        else if (Chance(20)) Write(Fresh("#f"));
        else Key();
        FieldValue();
    }

    private void FieldValue()
    {
        if (Chance(60))
        {
            Write("=");
            In(FieldContext(), Assignment);
        }

        Write(Chance(85) ? ";" : "\n");
    }
}
