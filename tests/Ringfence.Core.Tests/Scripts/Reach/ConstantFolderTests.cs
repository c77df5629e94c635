using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class ConstantFolderTests
{
    [Theory]
    [InlineData("'a' + 'b'", "\"ab\"")]
    [InlineData("1 + 2 + 'x'", "\"3x\"")]
    [InlineData("'x' + 1 + 2", "\"x12\"")]
    [InlineData("`a${1}b${'c'}`", "\"a1bc\"")]
    [InlineData("true ? 'a' : 'b'", "\"a\"")]
    [InlineData("q ? 'a' : 'b'", "\"a\" | \"b\"")]
    [InlineData("(q ? 'a' : 'b') + (q ? 'c' : 'd')", "\"ac\" | \"ad\" | \"bc\" | \"bd\"")]
    [InlineData("q", " | ?")]
    [InlineData("q || 'a'", "\"a\" | ?")]
    [InlineData("'' || 'a'", "\"a\"")]
    [InlineData("0 ?? 'a'", "0")]
    [InlineData("null ?? 'a'", "\"a\"")]
    [InlineData("'x' && 'a'", "\"a\"")]
    [InlineData("![]+[]", "\"false\"")]
    [InlineData("+[]", "0")]
    [InlineData("[][[]]", "undefined")]
    [InlineData("[][[]]+[]", "\"undefined\"")]
    [InlineData("+!![]", "1")]
    [InlineData("+{}+[]", "\"NaN\"")]
    [InlineData("[]+{}", "\"[object Object]\"")]
    [InlineData("[] + []['flat']", "\"function flat() { [native code] }\"")]
    [InlineData("+'1e1000'+[]", "\"Infinity\"")]
    [InlineData("1e21 + ''", "\"1e+21\"")]
    [InlineData("1e-7 + ''", "\"1e-7\"")]
    [InlineData("0.000001 + ''", "\"0.000001\"")]
    [InlineData("123456789012345680000 + ''", "\"123456789012345680000\"")]
    [InlineData("1.5 + ''", "\"1.5\"")]
    [InlineData("-0 + ''", "\"0\"")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("2 ** 10", "1024")]
    [InlineData("-1 >>> 0", "4294967295")]
    [InlineData("1 << 33", "2")]
    [InlineData("~5", "-6")]
    [InlineData("'5' * '2'", "10")]
    [InlineData("'0x1F' - 0", "31")]
    [InlineData("'b' > 'a'", "true")]
    [InlineData("'10' < 9", "false")]
    [InlineData("null == undefined", "true")]
    [InlineData("null === undefined", "false")]
    [InlineData("'1' == 1", "true")]
    [InlineData("NaN === NaN", "false")]
    [InlineData("typeof null", "\"object\"")]
    [InlineData("typeof (() => 1)", "\"function\"")]
    [InlineData("void 0", "undefined")]
    [InlineData("(31598).toString(36)", "\"odq\"")]
    [InlineData("(255).toString(16)", "\"ff\"")]
    [InlineData("'abc'.at(-1)", "\"c\"")]
    [InlineData("'abc'.charAt(5)", "\"\"")]
    [InlineData("'abc'.charCodeAt(1)", "98")]
    [InlineData("'abc'[1]", "\"b\"")]
    [InlineData("'abc'[7]", "undefined")]
    [InlineData("'abc'.length", "3")]
    [InlineData("'abcdef'.slice(-3, -1)", "\"de\"")]
    [InlineData("'abcdef'.substring(4, 1)", "\"bcd\"")]
    [InlineData("'abcdef'.substr(-2)", "\"ef\"")]
    [InlineData("'a-b-c'.split('-').length", "3")]
    [InlineData("'a-b-c'.replaceAll('-', '+')", "\"a+b+c\"")]
    [InlineData("'a-b-c'.replace('-', '+')", "\"a+b-c\"")]
    [InlineData("'a-b-c'.replace('-', '$&')", " | ?")]
    [InlineData("'ab'.repeat(3)", "\"ababab\"")]
    [InlineData("'ab'.repeat(1e9)", " | ?")]
    [InlineData("'5'.padStart(3, '0')", "\"005\"")]
    [InlineData("['a', 'b'].concat(['c'], 'd').join('-')", "\"a-b-c-d\"")]
    [InlineData("[1, [2, [3]]] + ''", "\"1,2,3\"")]
    [InlineData("[null, undefined, 1].join()", "\",,1\"")]
    [InlineData("[1, 2, 3].slice(1).reverse().join('')", "\"32\"")]
    [InlineData("['b', 'a'].sort().join('')", "\"ab\"")]
    [InlineData("[1, 2].includes(2)", "true")]
    [InlineData("String.fromCharCode(97, 98)", "\"ab\"")]
    [InlineData("String.fromCodePoint(128512)", "\"\U0001F600\"")]
    [InlineData("String.raw`a\\n${1}`", "\"a\\n1\"")]
    [InlineData("atob('YWJj')", "\"abc\"")]
    [InlineData("atob('*')", " | ?")]
    [InlineData("decodeURIComponent('%C3%A4')", "\"ä\"")]
    [InlineData("decodeURIComponent('%C3')", " | ?")]
    [InlineData("unescape('%u0041%42')", "\"AB\"")]
    [InlineData("parseInt('12px')", "12")]
    [InlineData("parseInt('ff', 16)", "255")]
    [InlineData("Object.keys({ a: 1, b: 2 }).join()", "\"a,b\"")]
    [InlineData("({ a: { b: 'x' } }).a.b", "\"x\"")]
    [InlineData("(x => x)", "Function")]
    [InlineData("''.italics()", "\"<i></i>\"")]
    [InlineData("''.fontcolor()[12]", "\"\"\"")]
    [InlineData("(0, 'a')", "\"a\"")]
    [InlineData("f(1)", "1")]
    [InlineData("f2('z')", "\"z\"")]
    [InlineData("c", "\"C\"")]
    [InlineData("twice", "1 | 2")]
    [InlineData("never", "undefined")]
    [InlineData("counter", "0 | ?")]
    [InlineData("cyclic", " | ?")]
    [InlineData("arr[0]", "\"p\"")]
    [InlineData("changed[0]", "\"p\" | ?")]
    [InlineData("obj.k", "\"v\" | \"w\" | ?")]
    public void Expressions_AreFolded(string expression, string expected) => Assert.Equal(expected, Fold(expression));

    private static string Fold(string expression)
    {
        const string Before = """
            const c = "C"; let twice = 1; twice = 2; let never; let counter = 0; counter++;
            const cyclic = cyclic2 + "a"; var cyclic2 = cyclic;
            const arr = ["p"]; const changed = ["p"]; changed[0] = q; const obj = { k: "v" }; obj.k = "w";
            function f() { return 1; } const f2 = x => x;
            """;
        Program program = EcmascriptParser.Parse(Before + "\n(" + expression + ");", ParseOptions.Script).Program;
        ConstantFolder folder = new(ScopeAnalysis.Analyze(program));
        Node last = program.Body[program.Body.Count - 1];
        return folder.Fold(((ExpressionStatement)last).Expression).ToString();
    }
}
