namespace Ringfence.Core.Tests.Ecmascript.Generation;

internal sealed partial class ScriptGenerator
{
    private static readonly string[] Specifiers = ["'m'", "\"./m.js\"", "'\\u0061'", "'\uD83D\uDE00'"];

    private void ModuleItem()
    {
        if (Chance(50)) Import();
        else Export();
    }

    private void Import()
    {
        Write("import");
        var named = Chance(85);
        if (named)
        {
            var byDefault = Chance(40);
            if (byDefault) Write(Binding());
            if (!byDefault || Chance(50))
            {
                if (byDefault) Write(",");
                if (Chance(30)) Write("*", "as", Binding());
                else NamedSpecifiers("as", imports: true);
            }

            Write("from");
        }

        From();
    }

    private void From()
    {
        Write(Pick(Specifiers));
        if (Chance(20))
        {
            Write("with", "{");
            List(2, ",", () => Write(Chance(70) ? Fresh("k") : Pick("type", "'type'", "if", "\"a\""), ":", Chance(97) ? "'json'" : "1"));
            if (Chance(10) && _tokens[^1] != "{") Write(",");
            Write("}");
        }

        EndStatement();
    }

    private void NamedSpecifiers(string keyword, bool imports)
    {
        Write("{");
        List(3, ",", () =>
        {
            if (imports)
            {
                if (Chance(50)) Write(Chance(80) ? PropertyName() : Pick("'s t'", "default", "\"\\uD83D\\uDE00\""), keyword);
                Write(Binding());
                return;
            }

            Write(Reference());
            if (Chance(70)) Write(keyword, Chance(80) ? Fresh("e") : Pick("default", "'s t'", "if", "'\\uD800'"));
        });
        if (Chance(10) && _tokens[^1] != "{") Write(",");
        Write("}");
    }

    private void Export()
    {
        Write("export");
        switch (random.Next(9))
        {
            case 0:
                Write("*");
                if (Chance(50)) Write("as", Chance(80) ? Fresh("e") : Pick("default", "'s'", "if"));
                Write("from").Also(From);
                break;
            case 1:
                NamedSpecifiers("as", imports: false);
                if (Chance(60)) Write("from").Also(From);
                else EndStatement();
                break;
            case 2: Write("default").Also(Assignment).Also(EndStatement); break;
            case 3: Write("default").Also(() => FunctionOf(expression: false, nameless: Chance(50))); break;
            case 4: Write("default").Also(() => ClassOf(expression: false, nameless: Chance(50))); break;
            case 5: FunctionOf(expression: false); break;
            case 6: ClassOf(expression: false); break;
            case 7: Variables(); break;
            default: Lexical(); break;
        }
    }
}
