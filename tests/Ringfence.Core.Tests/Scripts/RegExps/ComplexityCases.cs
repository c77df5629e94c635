namespace Ringfence.Core.Tests.Scripts.RegExps;

/// <summary>Patterns and what is known of them, written for these tests in the shapes of real ones.</summary>
internal static class ComplexityCases
{
    private static readonly ComplexityCase[] Nested =
    [
        new("E", @"^(a+)+$"), new("E", @"(a+)+$"), new("E", @"^(a*)*$"), new("E", @"^(a*)+b"), new("E", @"^(a|a)*$"),
        new("E", @"^(a|aa)+$"),
        new("E", @"^(a|a?)+$"), new("E", @"(x+x+)+y"), new("E", @"^([a-zA-Z]+)*$"), new("E", @"^(([a-z])+.)+[A-Z]([a-z])+$"),
        new("E", @"^(\w+\s?)*$"), new("E", @"^(\d+)*x"), new("E", @"^(.*)*x"), new("E", @"(.+)+z$"), new("E", @"^(?:\w|\d)+$"),
        new("E", @"^(?:[ab]|[bc])*$"), new("E", @"^(?:a?b?)*c"), new("E", @"^(?:a+b?)*c"), new("E", @"^(\s*a\s*)*$"),
        new("E", @"^(ab?)*(ab?)*b?(a|ab|b)*c"),
        new("E", @"^(?:(?:a+)+)+$"), new("E", @"^(a+){2,}$"), new("E", @"^(a+){1,100}$"), new("E", @"^(a{1,10})+$"),
        new("E", @"^(a{0,5})*b"),
        new("E", @"^(a|b|ab)*c"), new("E", @"^(?:x|[^y])*y$"), new("E", @"^(?:""[^""]*""|[^,])*,end$"), new("E", @"^(?:\.|[^\s])+\s$"),
        new("E", @"^(?:\\.|[^""])*""$"), new("E", @"""(?:\\?[^""])*"""), new("E", @"^(?:[a-z0-9]+\.?)+@"),
        new("E", @"^([\w-]+\.?)+[a-z]{2,4}$"),
        new("E", @"^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$"),
        new("E", @"^(?:(?:\d+)+,?)+$"), new("E", @"^(([0-9]+)(,)?)*;"), new("E", @"(?:\s|&nbsp;|[ \t])+$"), new("E", @"^(?:\w+-?)+\d$"),
        new("E", @"^(?:[a-z]+[0-9]*)+!$"), new("E", @"<(?:[^<>]+|""[^""]*"")*>"), new("E", @"^(?:[^\n]+\n?)*END"),
        new("E", @"(?:<!--(?:.|\s)*-->)"),
        new("E", @"/\*(?:.|\n|\r|\s)*\*/"), new("E", @"^(?:a|A)+$", "i"), new("E", @"^(?:k|[a-z])+$", "i"),
        new("E", @"^(?:\u212A|k)+$", "iu"),
        new("E", @"^(?:\p{L}+)+$", "u"), new("E", @"^(?:\p{Lu}|[A-Z])+$", "u"), new("E", @"^(?:[\w--\d]+)+$", "v"),
        new("L", @"^(?:.+)+$", "s"),
        new("E", @"(?=(a+)+$)b"), new("E", @"^(?!(?:a+)+$)a*"), new("E", @"^(?:(a+)|b)*c"), new("E", @"^(?:foo|(?:a*)*b|.*)$"),
        new("E", @"^((a+)+b|.*)$"),
        new("E", @"^(?:a*?)*?b"), new("E", @"^(?:a+?)+?b"), new("E", @"^(?:\d|[^x])+$"), new("E", @"^(?<n>a+)+\k<n>b"),
        new("E", @"^(?:\s+|\w+\s*)+;$"), new("E", @"\b(?:\w+\s*)+:"), new("E", @"(?<=x)(?:a+)+$"), new("E", @"\B(?:a+)+$"),
        new("E", @"^(?:(?:ab)+)+$"),
        new("E", @"^(?:(?:ab)+(?:ab)*)+c"), new("E", @"^(?:[01]+|1[01]*)+2"), new("E", @"^#(?:[0-9a-f]+|[a-f]+)*$"),
        new("E", @"^(?:a|b|c|[a-c])+d"),
    ];

    private static readonly ComplexityCase[] Adjacent =
    [
        new("P2", @"^a*a*$"), new("P2", @"^\s*\s*x"), new("P3", @"^a*a*a*$"), new("P4", @"^a*a*a*a*$"), new("P2", @"^\d+\d+$"),
        new("P2", @"^\d+\.?\d+$"),
        new("P2", @"^(?:a*)b?(?:a*)c"), new("P2", @"^.*,.*$\n;"), new("P2", @"^.*a.*b"), new("P3", @"^.*a.*a.*b"),
        new("P2", @"^(?:\w*)_(?:\w*)!"),
        new("P2", @"^[\w.]+[\w-]+@"), new("P2", @"^\s+.*;\s*$"), new("P2", @"^(.*?),(.*?);"), new("P2", @"^\[(.*)\]\((.*)\)$"),
        new("P2", @"^(?=.*x.*y)"), new("P2", @"^(?:(?!a*b).)*$"), new("L", @"^(?:a+b+)?a+b+a*c"),
        new("P2", @"^\w+\w+$", "i"), new("P2", @"^[a-z]+[A-Z]+$", "i"), new("P2", @"^(?:ab)*(?:ab)*c"),
        new("P2", @"^(?:ab)*a?b?(?:ab)*c"),
        new("P2", @"a*a*$"), new("P2", @"^[^;]*=[^;]*;"), new("P3", @"^\s*([^=]+?)\s*=\s*(.*)\s*$\n"), new("P3", @"^ *(.+) *\n"),
        new("P2", @"^(?:-?\d*\.?\d*)(?:px|em)$"), new("P2", @"^[^@]+@[^@.]+\.?[^@.]+$"), new("P2", @"^\/(.*)\/(.*)$\n"),
        new("P3", @"^#+ *(.*?) *#* *$\n"),
        new("P3", @"^\s*(.*?)\s*$\n"), new("P2", @"^[a-z]*[a-m]*z!"), new("P2", @"(?<!x)^\d*\d*y"), new("P2", @"\b\d*\d*y"),
        new("P2", @"^\p{L}+\p{L}+$", "u"), new("P2", @"^(?:x\d*)?\d*y"), new("P2", @"^x\d*\d*y"),
    ];

    private static readonly ComplexityCase[] Unanchored =
    [
        new("S2", @"\s+$"), new("S2", @"a+b"), new("S2", @"\d+x"), new("L", @"""[^""]*;"), new("S2", @"<[^>]*>"), new("S2", @"\w+@"),
        new("S2", @"^\s+|\s+$", "g"), new("S2", @"[^/]+$\n"), new("S2", @".*x"), new("S2", @"\(.*\)"), new("S2", @"<!--.*?-->"),
        new("S2", @"/\*[^]*?\*/"),
        new("S2", @"[a-z]+\d"), new("S2", @"(?:ab)+c"), new("S2", @"(?=.*x)y"), new("S2", @"https?:.*;"),
    ];

    private static readonly ComplexityCase[] Honest =
    [
        new("L", @"^(a+)$"), new("L", @"(a|b)+"), new("L", @"(?:ab|cd)*"), new("L", @"\d{1,3}(,\d{3})*"), new("L", @"[^""]*"),
        new("L", @"^[^""]*""$"),
        new("L", @"^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$"), new("L", @"^[a-z0-9]+(?:-[a-z0-9]+)*$"),
        new("L", @"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$"),
        new("L", @"^(?=.*\d)(?=.*\W).{8,64}$"), new("L", @"^\d{4}-\d{2}-\d{2}$"), new("L", @"^#(?:[0-9a-f]{3}){1,2}$", "i"),
        new("L", @"^(?:foo|bar|baz)+$"),
        new("L", @"^(?:""(?:[^""\\]|\\.)*"")$"), new("L", @"^""(?:[^""\\]|\\.)*""$"), new("L", @"^'(?:\\.|[^'\\])*'$"),
        new("L", @"^(?:\d+,)*\d+$"),
        new("L", @"^(?:[a-z]+ )*[a-z]+$"), new("L", @"^\s*\S+$"), new("L", @"^\s*\S+\s*$"),
        new("L", @"^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$", "i"),
        new("L", @"^(?:(?=(a+))\1)+$"), new("L", @"^(?=(\s*))\1x"), new("L", @"^(?=([^,]*))\1,"), new("L", @"^(?:(?=(\w+))\1\s?)*$"),
        new("L", @"^(?:a+b)+$"), new("L", @"^(?:a+b+)+$"), new("L", @"^(?:ab?)+$"), new("L", @"^(?:a{3})+$"), new("L", @"^(?:a{2}b?)+$"),
        new("L", @"^a{1,3}a{1,3}$"),
        new("L", @"^(?:a{1,3}){1,3}$"), new("L", @"^[\w-]+(?:\.[\w-]+)*$"), new("L", @"^(?:[\w-]+\.)+[a-z]{2,4}!"),
        new("L", @"^\/?(?:[^/]+\/)*[^/]*$"),
        new("L", @"^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$"),
        new("L", @"^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9a-z.-]+))?$"),
        new("L", @"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$", "i"),
        new("L", @"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"),
        new("L", @"^(?:(?!end).)*end$"), new("L", @"^(?:[^e]|e(?!nd))*end$"), new("L", @"^(a+)+"), new("L", @"(a*)*"),
        new("L", @"(?:a|a)*"), new("L", @"^(.*)*$", "s"),
        new("L", @"^[\s\S]*$"), new("L", @"^([\s\S]+)+$"), new("L", @"^(?:\w+\W+)*\w+$"), new("L", @"^(?:\d+[a-z]+)*$"),
        new("L", @"\bfoo\b"), new("L", @"^$"), new("L", @""),
        new("L", @"abc"), new("L", @"^a*b*c*$"), new("L", @"^\d*\.\d*$"), new("L", @"^(?:a|b(?:c|d)*)*$"), new("L", @"(?<!\\)'"),
        new("L", @"^(?:k|K)+$"),
        new("L", @"^(?:\u{1F600}|a)+$", "u"), new("L", @"^\p{Lu}+\p{Ll}+$", "u"), new("L", @"^(?:\p{L}|\d)+$", "u"),
        new("L", @"^[\p{L}--[a-z]]+[a-z]+$", "v"),
        new("L", @"a+b", "y"), new("L", @"\s+$", "y"), new("L", @"^[ \t]+x", "m"), new("E", @"^(?:\r\n|\r|\n)+$"), new("L", @"^(\w)\1+$"),
        new("L", @"^(['""])[^'""]*\1$"),
        new("L", @"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"), new("L", @"^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$", "i"),
        new("L", @"^.{0,1000}$"), new("L", @"^\s{0,20}\s{0,20}x"), new("L", @"^[a-z]{1,30}@[a-z]{1,30}\.[a-z]{2,3}$"), new("L", @"(?:)*"),
        new("L", @"^(?:|a)+$"), new("L", @"^(?:a|)+$"),
        new("L", @"^(?:\s*,\s*)?x"), new("L", @"^\{\{(?:[^}]|\}[^}])*\}\}$"), new("L", @"^(?:%[0-9a-f]{2}|[^%])*$", "i"),
    ];

    private static readonly ComplexityCase[] Open =
    [
        new("U", @"("), new("U", @"a", "gg"), new("U", @"(?<=a+b)c"),
    ];

    internal static IReadOnlyList<ComplexityCase> All { get; } = [.. Nested, .. Adjacent, .. Unanchored, .. Honest, .. Open];

    internal static IEnumerable<ComplexityCase> Exponential => All.Where(c => c.Verdict == "E");

    internal static IEnumerable<ComplexityCase> Polynomial => All.Where(c => c.Verdict[0] == 'P');

    internal static IEnumerable<ComplexityCase> Search => All.Where(c => c.Verdict[0] == 'S');

    internal static IEnumerable<ComplexityCase> Linear => All.Where(c => c.Verdict == "L");
}
