using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Hostile;

/// <summary>Every way to nest and to chain, and everything that is looked up by name.</summary>
internal static class Shapes
{
    private const SyntaxErrorCode Deep = SyntaxErrorCode.TooDeep;

    /// <summary>What nests is refused once it is too deep.</summary>
    public static readonly Shape[] Nesting =
    [
        Nest("brackets", "(", "a", ")"), Nest("arrays", "[", "", "]"), Nest("blocks", "{", "", "}"), Nest("objects", "({a:", "1", "})"),
        Nest("object values", "x={a:", "1", "}"),
        Nest("open brackets", "(", "", ""), Nest("open arrays", "[", "", ""), Nest("open blocks", "{", "", ""),
        Nest("calls in calls", "f(", "", ")"), Nest("computed members", "a[", "0", "]"),
        Nest("not", "!", "a", ""), Nest("minus and plus", "-+", "a", ""), Nest("typeof", "typeof ", "a", ""),
        Nest("void", "void ", "a", ""), Nest("delete", "delete ", "a", ""),
        Nest("increments", "++", "a", ""), Nest("await", "await ", "a", "", "async()=>{", "}"),
        Nest("yield", "yield ", "a", "", "function*g(){", "}"), Nest("spread", "[...", "a", "]"),
        Nest("middles of conditions", "a?", "b", ":c"), Nest("assignments", "a=", "b", ""), Nest("compound assignments", "a+=", "b", ""),
        Nest("powers", "a**", "b", ""),
        Nest("arrows", "a=>", "a", ""), Nest("arrows in brackets", "(a)=>", "a", ""), Nest("async arrows", "async a=>", "a", ""),
        Nest("arrows with bodies", "a=>{", "", "}"),
        Nest("defaults of arrows", "(a=", "1", ")=>1"), Nest("defaults of async arrows", "async(a=", "1", ")=>1"),
        Nest("arrows of patterns", "([a=", "1", "])=>1"),
        Nest("async calls", "async(", "", ")"), Nest("templates", "`${", "a", "}`"), Nest("open templates", "`${", "", ""),
        Nest("tagged templates", "a`${", "b", "}`"),
        Nest("new", "new ", "a", ""), Nest("new in brackets", "new(", "a", ")"), Nest("functions", "function f(){", "", "}"),
        Nest("function expressions", "(function(){", "", "})"),
        Nest("parameters", "function f(a=", "1", "){}", "(", ")"),
        Nest("classes in heritage", "class extends ", "a", "{}", "(", ")"),
        Nest("classes in members", "class{[", "a", "](){}}", "(", ")"),
        Nest("fields", "class{a=", "1", "}", "(", ")"), Nest("static blocks", "class A{static{", "", "}}"),
        Nest("methods", "({m(){", "", "}})"), Nest("object patterns", "{a:", "b", "}", "var ", "=c"),
        Nest("array patterns", "[", "a", "]", "var ", "=c"),
        Nest("assigned patterns", "[", "a", "]", "", "=c"), Nest("patterns in loops", "[", "a", "]", "for(", " of b);"),
        Nest("parameters as patterns", "[", "a", "]", "function f(", "){}"),
        Nest("switch", "switch(0){case 0:", "", "}"), Nest("if", "if(a)", ";", ""), Nest("while", "while(a)", ";", ""),
        Nest("for", "for(;;)", ";", ""), Nest("for in", "for(a in b)", ";", ""),
        Nest("with", "with(a)", ";", ""), Nest("do", "do ", ";", " while(0)"), Nest("try", "try{", "", "}finally{}"),
        Nest("catch", "try{}catch{", "", "}"), Nest("dynamic imports", "import(", "a", ")"),
        new("labels", n => Numbered(n, i => $"l{i}:") + ";", Deep), Nest("else", "if(a)b;else{", "", "}"),
        Nest("alternating brackets", "([{a:", "1", "}])"), Nest("regular expression groups", "(", "a", ")", "/", "/"),
        Nest("lookaheads", "(?=", "a", ")", "/", "/"), Nest("class sets", "[", "a", "]", "/[", "]/v"),
        Nest("optional calls in calls", "a?.(", "", ")"),
    ];

    /// <summary>What does not nest is accepted at any length.</summary>
    public static readonly Shape[] Chains =
    [
        Chain("members", "a", ".a"), Chain("calls", "a", "()"), Chain("indices", "a", "[0]"), Chain("optional members", "a", "?.a"),
        Chain("optional calls", "a", "?.()"), Chain("tagged templates", "a", "``"),
        Chain("sums", "a", "+a"), Chain("comparisons", "a", "<a"), Chain("and", "a", "&&a"), Chain("or", "a", "||a"),
        Chain("coalescing", "a", "??a"), Chain("and or", "a", "||a&&a"), Chain("all operators", "a", "|a^a&a==a<a<<a+a*a"),
        Chain("in", "a", " in a"), Chain("sequences", "a", ",a"), Chain("alternates", "a", "?a:a"),
        Chain("else if", "if(a);", "else if(a);"), Chain("statements", "", "a;"), Chain("lines", "", "a\n"),
        Chain("empty statements", "", ";"), Chain("array elements", "[", "a,", "]"), Chain("holes", "[", ",", "]"),
        Chain("arguments", "f(", "a,", ")"), Chain("spread arguments", "f(", "...a,", ")"),
        Chain("equal keys", "({", "a:1,", "})"), Chain("numeric keys", "({", "1:1,", "})"), Chain("computed keys", "({", "[a]:1,", "})"),
        Chain("shorthand", "({", "a,", "})"), Chain("methods", "({", "a(){},", "})"),
        Chain("spread properties", "({", "...a,", "})"), Chain("var again", "", "var a;"), Chain("functions again", "", "function f(){}"),
        Chain("blocks", "", "{let a}"), Chain("functions in a block", "{", "function f(){}", "}"),
        Chain("equal parameters", "function f(", "a,", "){}"), Chain("cases", "switch(0){", "case 0:", "}"),
        Chain("catches", "", "try{}catch(a){var a}"), Chain("labels in a row", "", "a:;"), Chain("debugger", "", "debugger;"),
        Chain("template parts", "`", "${a}", "`"), Chain("templates", "", "`a`;"), Chain("regular expressions", "", "/a/;"),
        Chain("divisions", "a", "/a/a"), Chain("classes", "", "(class{});"), Chain("equal members", "class A{", "a(){}", "}"),
        Chain("static blocks", "class A{", "static{}", "}"), Chain("arrow functions", "", "()=>{};"),
        Chain("async arrows", "", "async()=>1;"), Chain("async calls", "", "async(a);"), Chain("bracketed", "", "(a);"),
        Chain("bracketed patterns", "", "({a=1}=b);"),
        Chain("line comments", "", "//\n"), Chain("block comments", "", "/**/"), Chain("HTML comments", "", "<!--\n"),
        Chain("closing HTML comments", "", "-->\n"), Chain("closing HTML comments behind others", "", "/*\n*/-->\n"),
        Chain("spaces", "", " \t\u00A0\uFEFF"), Chain("line ends", "", "\n\r\n\r\u2028\u2029"),
        Chain("byte order marks", "a", "\uFEFF\n"), Chain("mixed line ends", "", "a\r\nb\rc\nd\u2028"), Chain("directives", "", "'a';"),
        Chain("one string", "'", "a", "'"),
        Chain("escapes", "'", "\\u{41}", "'"), Chain("continued lines", "'", "\\\n", "'"),
        Chain("surrogates in a string", "'", "\uD800", "'"), Chain("NUL in a string", "'", "\0", "'"),
        Chain("one template", "`", "a\n", "`"), Chain("one name", "a", "a"),
        Chain("one escaped name", "a", "\\u0061"), Chain("one number", "1", "0"), Chain("one fraction", "0.", "1"),
        Chain("one separated number", "1", "_1"), Chain("one hexadecimal number", "0x", "f"), Chain("one BigInt", "1", "0", "n"),
        Chain("one hexadecimal BigInt", "0x", "f", "n"), Chain("one binary number", "0b1", "1"), Chain("one octal number", "0o7", "7"),
        Chain("one old octal number", "07", "7"), Chain("one comment", "/*", "*\n", "*/"), Chain("one pattern", "/", "a", "/"),
        Chain("alternatives", "/a", "|a", "/"), Chain("one class", "/[", "a", "]/"), Chain("groups", "/", "(a)", "/"),
        Chain("quantifiers", "/", "a*", "/"), Chain("ranges", "/[", "a-z", "]/u"), Chain("property escapes", "/", "\\p{L}", "/u"),
        Numbers("let", "", i => $"let a{i};"), Numbers("let in a block", "{", i => $"let a{i};", "}"),
        Numbers("let in one declaration", "let z", i => $",a{i}"), Numbers("var", "", i => $"var a{i};"),
        Numbers("functions", "", i => $"function f{i}(){{}}"),
        Numbers("names", "", i => $"a{i};"), Numbers("keys", "({", i => $"a{i}:1,", "})"),
        Numbers("parameters", "'use strict';function f(", i => $"a{i},", "){}"), Numbers("arrow parameters", "(", i => $"a{i},", ")=>1"),
        Numbers("elements of a pattern", "let[", i => $"a{i},", "]=b"), Numbers("private names", "class A{", i => $"#a{i};", "}"),
        Numbers("uses of private names", "class A{m(){", i => $"this.#a{i % 100};", "}" + Numbered(100, i => $"#a{i};") + "}"),
        Numbers("accessors", "class A{", i => $"get #a{i}(){{}}set #a{i}(b){{}}", "}"), Numbers("labels", "", i => $"l{i}:;"),
        Numbers("group names", "/", i => $"(?<a{i}>)", "/"), Numbers("group names in alternatives", "/(?<a>)", _ => "|(?<a>)", "/"),
        Module("exports", i => $"export let a{i};"), Module("exported names", i => $"a as a{i},", "let a;export{", "}"),
        Module("imports", i => $"import a{i} from'a';"), Module("imported names", i => $"a as a{i},", "import{", "}from'a'"),
        Module("exports before declarations", i => $"export{{a{i}}};var a{i};"),
        Module("attributes", i => $"a{i}:'',", "import'a'with{", "}"),
    ];

    /// <summary>What is wrong many times is said a few times.</summary>
    public static readonly Shape[] Wrong =
    [
        Chain("let again", "", "let a;", code: SyntaxErrorCode.Duplicate),
        Chain("let again in a block", "{", "let a;", "}", SyntaxErrorCode.Duplicate),
        Chain("prototypes", "({", "__proto__:1,", "})", SyntaxErrorCode.Duplicate),
        Chain("private names again", "class A{", "#a;", "}", SyntaxErrorCode.Duplicate),
        Chain("constructors", "class A{", "constructor(){}", "}", SyntaxErrorCode.InvalidMember),
        Chain("strict parameters again", "'use strict';function f(", "a,", "){}", SyntaxErrorCode.Duplicate),
        Numbers("private names that are not there", "class A{m(){", i => $"this.#a{i};", "}}", SyntaxErrorCode.Undefined),
        Numbers("labels that are not there", "for(;;){", i => $"break a{i};", "}", SyntaxErrorCode.Undefined),
        Chain("patterns without a value", "", "({a=1});", code: SyntaxErrorCode.Unexpected),
        Chain("surrogates", "", "\uD800", code: SyntaxErrorCode.UnexpectedCharacter),
        Chain("NUL", "", "\0", code: SyntaxErrorCode.UnexpectedCharacter),
        Chain("at signs", "", "@", code: SyntaxErrorCode.UnexpectedCharacter),
        Chain("number signs", "", "#", code: SyntaxErrorCode.UnexpectedCharacter),
        Chain("backslashes", "", "\\", code: SyntaxErrorCode.InvalidEscape),
        Chain("closing brackets", "", ")", code: SyntaxErrorCode.Unexpected),
        Chain("closing braces", "", "}", code: SyntaxErrorCode.Unexpected), Chain("commas", "", ",", code: SyntaxErrorCode.Unexpected),
        Chain("wrong escapes", "'", "\\u{110000}", "'", SyntaxErrorCode.InvalidEscape),
        Chain("octal escapes", "'use strict';'", "\\07", "'", SyntaxErrorCode.StrictMode),
        Chain("octal numbers", "'use strict';", "010;", code: SyntaxErrorCode.StrictMode),
        Chain("wrong numbers", "", "1_;", code: SyntaxErrorCode.InvalidNumber),
        Chain("wrong patterns", "", "/(/;", code: SyntaxErrorCode.InvalidRegExp),
        Chain("break", "", "break;", code: SyntaxErrorCode.Misplaced),
        Chain("open strings", "", "'\n", code: SyntaxErrorCode.UnterminatedString),
        Chain("open patterns", "", "/a\n", code: SyntaxErrorCode.UnterminatedRegExp),
        Chain("one open comment", "/*", "a", code: SyntaxErrorCode.UnterminatedComment),
        Chain("one open template", "`", "a", code: SyntaxErrorCode.UnterminatedTemplate),
        Chain("one open string", "'", "a", code: SyntaxErrorCode.UnterminatedString),
        Chain("targets", "", "1=2;", code: SyntaxErrorCode.InvalidTarget),
        new("exports again", n => "let a;" + Repeat(n, "export{a};"), SyntaxErrorCode.Duplicate, IsModule: true),
        new("exports that are not there", n => "export{" + Numbered(n, i => $"a{i},") + "}", SyntaxErrorCode.Undefined, IsModule: true),
        Chain("functions that are wrong", "", "function f(){)}", code: SyntaxErrorCode.Unexpected),
    ];

    private static Shape Nest(string name, string open, string middle, string close, string start = "", string end = "") =>
        new($"nested {name}", n => start + Repeat(n, open) + middle + Repeat(n, close) + end, Deep);

    private static Shape Chain(string name, string start, string item, string end = "", SyntaxErrorCode? code = null) =>
        new(name, n => start + Repeat(n, item) + end, code);

    private static Shape Numbers(string name, string start, Func<int, string> item, string end = "", SyntaxErrorCode? code = null) =>
        new($"many {name}", n => start + Numbered(n, item) + end, code);

    private static Shape Module(string name, Func<int, string> item, string start = "", string end = "") =>
        new($"many {name}", n => start + Numbered(n, item) + end, IsModule: true);

    private static string Repeat(int count, string text) =>
        new System.Text.StringBuilder(count * text.Length).Insert(0, text, count).ToString();

    private static string Numbered(int count, Func<int, string> item) => string.Concat(Enumerable.Range(0, count).Select(item));
}
