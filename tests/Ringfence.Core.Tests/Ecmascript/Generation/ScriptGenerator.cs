namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>
/// Writes programs of every production of the grammar. Most are valid; now and then it breaks a rule on purpose, since the verdict
/// matters as much as the
/// tree. The same seed gives the same programs.
/// </summary>
internal sealed partial class ScriptGenerator(Random random)
{
    private const int MostDepth = 6;

    private readonly List<string> _tokens = [];
    private GeneratorContext _context = new();
    private int _depth;
    private int _fresh;

    /// <summary>Whether this program is to be valid as far as the generator can tell.</summary>
    private bool _careful;

    /// <summary>The tokens of a program; join them with <see cref="TokenJoiner"/>.</summary>
    public List<string> Program(bool module)
    {
        _tokens.Clear();
        _depth = 0;
        _fresh = 0;
        _careful = Chance(65);
        _context = new GeneratorContext { Module = module, Strict = module, Async = module };
        if (Chance(2)) Write("#!/usr/bin/env node\n");
        if (Chance(8)) Directive();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            if (module && Chance(30)) ModuleItem();
            else StatementListItem();
        }

        return [.. _tokens];
    }

    /// <summary>The tokens of one statement.</summary>
    public List<string> OneStatement(GeneratorContext context)
    {
        _tokens.Clear();
        _depth = 0;
        _context = context;
        StatementListItem();
        return [.. _tokens];
    }

    private bool Rare => !_careful && Chance(1);

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    private string PickFrom(IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];

    private ScriptGenerator Write(params ReadOnlySpan<string> tokens)
    {
        foreach (var token in tokens) _tokens.Add(token);
        return this;
    }

    private void In(GeneratorContext context, Action write)
    {
        var outer = _context;
        _context = context;
        _depth++;
        write();
        _depth--;
        _context = outer;
    }

    private void List(int most, string separator, Action item)
    {
        for (var n = random.Next(most + 1); n > 0; n--)
        {
            item();
            if (n > 1) Write(separator);
        }
    }

    /// <summary>A semicolon, a line end that stands for one, or, rarely, nothing.</summary>
    private void EndStatement()
    {
        if (Chance(75)) Write(";");
        else if (!Rare) Write("\n");
    }

    private void Directive()
    {
        Write(Pick("'use strict'", "\"use strict\"", "'use\\x20strict'", "\"use asm\"", "'\\07'", "'use strict'"), Pick(";", "\n"));
        if (Chance(20)) Write(Pick("'use strict'", "'\\8'", "\"\\0\""), ";");
    }
}
