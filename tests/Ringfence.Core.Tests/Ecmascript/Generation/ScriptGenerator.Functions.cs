namespace Ringfence.Core.Tests.Ecmascript.Generation;

internal sealed partial class ScriptGenerator
{
    private void FunctionOf(bool expression, bool nameless = false)
    {
        var (async, generator) = (Chance(25), Chance(25));
        var inner = _context with
        {
            Async = async, Generator = generator, Function = true, SuperMember = false, SuperCall = false, NewTarget = true,
            Field = false, NoIn = false,
            Loop = false, Switch = false, Labels = [], LoopLabels = [],
        };
        if (async) Write("async");
        Write("function");
        if (generator) Write("*");
        if (!nameless && (!expression || Chance(50))) Write(Chance(95) ? Fresh("f") : Reference());
        Write("(");
        In(inner, () =>
        {
            Parameters();
            Write(")");
            Body();
        });
    }

    private void Parameters()
    {
        List(3, ",", BindingElement);
        if (Chance(10))
        {
            if (_tokens[^1] != "(") Write(",");
            Write("...").Also(() => Pattern(PatternUse.Binding));
            if (Chance(3)) Write(",");
        }
        else if (Chance(5) && _tokens[^1] != "(")
        {
            Write(",");
        }
    }

    private void Body()
    {
        Write("{");
        if (Chance(6)) Directive();
        Statements(_depth < 3 ? 3 : 1);
        Write("}");
    }

    private void Arrow()
    {
        var async = Chance(25);
        var inner = _context with
        {
            Async = async, Function = true, Generator = false, Loop = false, Switch = false, Labels = [], LoopLabels = [],
        };
        if (async) Write("async");
        if (Chance(40))
        {
            Write(Reference());
        }
        else
        {
            Write("(");
            In(inner with { NoIn = false }, Parameters);
            Write(")");
        }

        if (Rare) Write("\n");
        Write("=>");
        if (Chance(40)) In(inner with { NoIn = false }, Body);
        else In(inner with { Function = false }, Assignment);
    }

    private void BindingElement()
    {
        Pattern(PatternUse.Binding);
        if (Chance(15)) Write("=").Also(Assignment);
    }

    private void Pattern(PatternUse use)
    {
        if (_depth >= MostDepth || (use == PatternUse.Binding && Chance(75)))
        {
            Write(use == PatternUse.Binding ? Binding() : Reference());
            return;
        }

        _depth++;
        if (Chance(50)) ArrayPattern(use);
        else ObjectPattern(use);
        _depth--;
    }

    private void ArrayPattern(PatternUse use)
    {
        Write("[");
        List(3, ",", () =>
        {
            if (!Chance(15)) Element(use);
        });
        if (Chance(15))
        {
            if (_tokens[^1] is not ("[" or ",")) Write(",");
            Write("...").Also(() => PatternTarget(use));
            if (Chance(3)) Write(",");
        }

        Write("]");
    }

    private void ObjectPattern(PatternUse use)
    {
        Write("{");
        List(3, ",", () =>
        {
            if (Chance(40))
            {
                Write(use == PatternUse.Binding ? Binding() : Reference());
                if (Chance(30)) Write("=").Also(Assignment);
            }
            else
            {
                Key();
                Write(":");
                Element(use);
            }
        });
        if (Chance(15))
        {
            if (_tokens[^1] != "{") Write(",");
            Write("...", use == PatternUse.Binding ? Binding() : Reference());
            if (Chance(3)) Write(",");
        }

        Write("}");
    }

    private void Element(PatternUse use)
    {
        PatternTarget(use);
        if (Chance(25)) Write("=").Also(Assignment);
    }

    private void PatternTarget(PatternUse use)
    {
        if (use == PatternUse.Assignment && Chance(60)) Target();
        else Pattern(use);
    }
}
