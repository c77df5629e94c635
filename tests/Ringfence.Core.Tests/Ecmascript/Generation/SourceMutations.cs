using System.Text;

namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>Changes sources a little: where parsers disagree is between what is valid and what is nearly so.</summary>
internal sealed class SourceMutations(Random random)
{
    private static readonly string[] Spice =
    [
        "(", ")", "[", "]", "{", "}", ";", ",", ":", "?", "?.", "...", "=>", "=", "+=", "&&=", "??=", "**", "++", "--", "+", "-", "/",
        "/=", "*", "<", ">", "!", "~", "||", "&&",
        "??", "in", "of", "instanceof", "new", "delete", "typeof", "void", "await", "yield", "async", "function", "class", "extends",
        "super", "this", "static", "get", "set",
        "let", "const", "var", "if", "else", "for", "while", "do", "switch", "case", "default", "break", "continue", "return", "throw",
        "try", "catch", "finally", "with",
        "import", "export", "from", "as", "import.meta", "new.target", "debugger", "null", "true", "eval", "arguments", "enum",
        "implements", "#p", "#p in", "a", "x", "f()",
        "0", "1n", "010", "'use strict';", "'\\07'", "`", "`${", "}`", "/r/u", "//", "/*", "*/", "<!--", "-->", "\n", "\r\n", "\u2028",
        "\\u0061", "@", "#", "#!", "__proto__:", "=0",
        "static{", "async()", "()=>", "x=>", "{a=1}", "[a]=", "label:", "constructor(){}",
    ];

    private const string Characters =
        "\0\t\n\v\f\r !\"#$%&'()*+,-./0123456789:;<=>?@ABX[\\]^_`abefnoux{|}~"
        + "\u007F\u0085\u00A0\u00AA\u180E\u200B\u200C\u200D\u2028\u2029\u212E\uFEFF\uFFFF\uD800\uDC00\uD83D";

    /// <summary>A few tokens lost, doubled, exchanged, put in or put elsewhere.</summary>
    public string Tokens(IReadOnlyList<string> tokens, Func<IReadOnlyList<string>, string> join)
    {
        List<string> changed = [.. tokens];
        for (var n = random.Next(1, 3); n > 0 && changed.Count > 0; n--)
        {
            var at = random.Next(changed.Count);
            var other = random.Next(changed.Count);
            switch (random.Next(6))
            {
                case 0: changed.RemoveAt(at); break;
                case 1: changed.Insert(at, changed[at]); break;
                case 2: (changed[at], changed[other]) = (changed[other], changed[at]); break;
                case 3: changed[at] = changed[other]; break;
                case 4: changed.Insert(at, Spice[random.Next(Spice.Length)]); break;
                default: changed[at] = Spice[random.Next(Spice.Length)]; break;
            }
        }

        return join(changed);
    }

    /// <summary>A few characters lost, changed, doubled or put in.</summary>
    public string Text(string text)
    {
        var changed = new StringBuilder(text);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(changed.Length + 1);
            switch (random.Next(4))
            {
                case 0 when at < changed.Length: changed.Remove(at, Math.Min(random.Next(1, 4), changed.Length - at)); break;
                case 1 when at < changed.Length: changed[at] = Characters[random.Next(Characters.Length)]; break;
                case 2 when at < changed.Length:
                    changed.Insert(at, changed.ToString(at, Math.Min(random.Next(1, 9), changed.Length - at)));
                    break;
                default: changed.Insert(at, Characters[random.Next(Characters.Length)]); break;
            }
        }

        return changed.ToString();
    }
}
