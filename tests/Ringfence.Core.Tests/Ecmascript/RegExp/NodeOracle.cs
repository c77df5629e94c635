using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ringfence.Core.Tests.Ecmascript.Conformance;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>Asks node about many patterns with one process: a line of hexadecimal UTF-16 units in, a line of JSON or a digit out.</summary>
internal static class NodeOracle
{
    private const string Prelude = """
        const [, , file, modules] = process.argv;
        const text = hex => (hex.match(/..../g) ?? []).map(unit => String.fromCharCode(parseInt(unit, 16))).join('');
        const cases = require('fs').readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => line.split(' ').map(text));
        const answer = f => { try { return f() ?? 1; } catch (e) { if (e instanceof SyntaxError) return 0; throw e; } };

        """;

    private const string Engine = Prelude + "console.log(cases.map(([p, f]) => answer(() => { new RegExp(p, f); })).join('\\n'));";

    private const string Acorn = Prelude + """
        const acorn = require(modules + '/node_modules/acorn');
        // Only what is one literal to the scanner can be asked: not empty, no comment, no line end, no slash outside a class.
        const literal = /^(?![*/])(?:[^\\\/[]|\\[^]|\[(?:[^\]\\]|\\[^])*\])+$/;
        console.log(cases.map(([p, f]) => literal.test(p) && !/[\n\r\u2028\u2029]/.test(p) && /^\w*$/.test(f)
          ? answer(() => { acorn.parse(`/${p}/${f}`, { ecmaVersion: 2025 }); }) : 2).join('\n'));
        """;

    private const string Regexpp = Prelude + """
        const { RegExpParser } = require(modules + '/node_modules/@eslint-community/regexpp');
        const parser = new RegExpParser({ ecmaVersion: 2025 });
        const numbers = new Map();
        const list = nodes => '[' + nodes.map(show).join(' ') + ']';
        const flags = m => m ? (m.ignoreCase ? 'i' : '') + (m.multiline ? 'm' : '') + (m.dotAll ? 's' : '') : '';
        const most = n => Math.min(n, 2147483646);
        const flat = (node, side) => node.type === side ? [...flat(node.left, side), node.right] : [node];
        function show(n) {
          const at = `${n.start}-${n.end}`;
          switch (n.type) {
            case 'Pattern': case 'StringAlternative': case 'ClassStringDisjunction':
              return `${n.type} ${at} ${list(n.alternatives ?? n.elements)}`;
            case 'Alternative': return `Alternative ${at} ${list(n.elements)}`;
            case 'Group': return `Group ${at} ${flags(n.modifiers?.add)}-${flags(n.modifiers?.remove)} ${list(n.alternatives)}`;
            case 'CapturingGroup': return `CapturingGroup ${at} ${numbers.get(n)} ${n.name ?? ''} ${list(n.alternatives)}`;
            case 'Quantifier':
              return `Quantifier ${at} ${most(n.min)} ${n.max === Infinity ? '' : most(n.max)} ${n.greedy} ${show(n.element)}`;
            case 'Character': return `Character ${at} ${n.value}`;
            case 'CharacterClassRange': return `CharacterClassRange ${at} ${show(n.min)} ${show(n.max)}`;
            case 'CharacterSet':
              return `CharacterSet ${at} ${n.kind} ${n.negate ?? false} ${n.key ?? ''} ${n.value ?? ''} ${n.strings ?? false}`;
            case 'CharacterClass': return `CharacterClass ${at} ${n.negate} ${list(n.elements)}`;
            case 'ExpressionCharacterClass': return `CharacterClass ${at} ${n.negate} [${show(n.expression)}]`;
            case 'ClassIntersection': case 'ClassSubtraction': return `${n.type} ${at} ${list(flat(n, n.type))}`;
            case 'Backreference': return `Backreference ${at} ${[n.resolved].flat().map(g => numbers.get(g))}`;
            case 'Assertion':
              return `Assertion ${at} ${n.kind} ${n.negate ?? false} ${n.alternatives ? list(n.alternatives) : ''}`;
            default: throw new Error(n.type);
          }
        }
        function one([p, f]) {
          if (/[^dgimsuvy]/.test(f) || new Set(f).size < f.length || /u.*v|v.*u/.test(f)) return '0';
          const tree = parser.parsePattern(p, 0, p.length, { unicode: f.includes('u'), unicodeSets: f.includes('v') });
          numbers.clear();
          let number = 0;
          (function visit(n) {
            if (n.type === 'CapturingGroup') numbers.set(n, ++number);
            for (const k of ['alternatives', 'elements']) n[k]?.forEach(visit);
            if (n.type === 'Quantifier') visit(n.element);
          })(tree);
          return show(tree).replace(/[^!-~ ]/g, c => '\\u' + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'));
        }
        console.log(cases.map(c => answer(() => one(c))).join('\n'));
        """;

    /// <summary>Whether <c>new RegExp</c> of node takes each pattern.</summary>
    internal static Task<string[]> AskEngineAsync(IReadOnlyList<(string Pattern, string Flags)> cases) => RunAsync(Engine, cases, "");

    /// <summary>Whether acorn takes each pattern: 1, 0, or 2 when it cannot be written as one literal.</summary>
    internal static Task<string[]> AskAcornAsync(IReadOnlyList<(string Pattern, string Flags)> cases) => RunAsync(Acorn, cases, Modules());

    /// <summary>The tree of regexpp as one line, or 0.</summary>
    internal static Task<string[]> AskRegexppAsync(IReadOnlyList<(string Pattern, string Flags)> cases) => RunAsync(Regexpp, cases, Modules());

    /// <summary>The folder above the <c>node_modules</c> that hold acorn and regexpp. Without npm the test is skipped, and says so.</summary>
    private static string Modules() => Path.GetDirectoryName(PeerPackages.Folder())!;

    private static async Task<string[]> RunAsync(
        string script, IReadOnlyList<(string Pattern, string Flags)> cases, string modules)
    {
        using var folder = new TempFolder();
        var input = folder.Write("cases.txt", string.Join('\n', cases.Select(c => Hex(c.Pattern) + " " + Hex(c.Flags))));
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(folder.Write("ask.cjs", script));
        start.ArgumentList.Add(input);
        start.ArgumentList.Add(modules);
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(cases.Count, lines.Length);
        return lines;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("node is not installed, so there is nothing to compare with");
            throw;
        }
    }

    private static string Hex(string text)
    {
        var hex = new StringBuilder(text.Length * 4);
        foreach (var unit in text) hex.Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
