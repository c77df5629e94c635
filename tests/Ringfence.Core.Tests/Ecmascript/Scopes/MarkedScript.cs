using System.Text;
using System.Text.RegularExpressions;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

/// <summary>
/// A script with marks behind names. <c>x#1</c>: refers to variable 1 or, being no reference, declares it; <c>#0</c> refers to none.
/// <c>x#1@2</c>: refers to 1 and declares 2. Behind the numbers: <c>!</c> certainly before the initialisation, <c>?</c> possibly, <c>~</c>
/// dynamic, <c>^</c> captured. A number is one variable, another number another.
/// </summary>
internal sealed partial class MarkedScript
{
    private readonly List<(int Start, int Variable, int Declares, string Flags)> _marks = [];

    private MarkedScript(string text, ParseOptions parsing, ScopeOptions? options, bool isValid)
    {
        StringBuilder plain = new();
        int done = 0;
        foreach (Match match in Mark().Matches(text))
        {
            plain.Append(text, done, match.Index - done);
            string name = match.Groups["name"].Value;
            string declares = match.Groups["declares"].Value;
            int variable = int.Parse(match.Groups["variable"].Value);
            _marks.Add((plain.Length, variable, declares.Length > 0 ? int.Parse(declares) : -1, match.Groups["flags"].Value));
            plain.Append(name);
            done = match.Index + match.Length;
        }

        plain.Append(text, done, text.Length - done);
        ParseResult result = EcmascriptParser.Parse(plain.ToString(), parsing);
        if (isValid) Assert.Empty(result.Errors);
        Tree = ScopeAnalysis.Analyze(result.Program, options);
        IdentifierCollector identifiers = new();
        identifiers.Walk(result.Program);
        Identifiers = identifiers.ByStart;
    }

    internal ScopeTree Tree { get; }

    internal Dictionary<int, Identifier> Identifiers { get; }

    internal static MarkedScript Parse(string text, ParseOptions? parsing = null, ScopeOptions? options = null, bool isValid = true) =>
        new(text, parsing ?? ParseOptions.Script, options, isValid);

    internal static ScopeTree Check(string text, ParseOptions? parsing = null, ScopeOptions? options = null, bool isValid = true)
    {
        MarkedScript script = Parse(text, parsing, options, isValid);
        script.Check();
        return script.Tree;
    }

    private void Check()
    {
        Assert.NotEmpty(_marks);
        Dictionary<int, Variable> variables = [];
        List<string> expected = [];
        List<string> actual = [];
        foreach ((int start, int number, int declares, string flags) in _marks)
        {
            Identifier name = Identifiers[start];
            Reference? reference = Tree.GetReference(name);
            Variable? variable = reference is null ? Tree.GetDeclaredVariable(name) : reference.Variable;
            string at = $"{name.Name}@{start} ";
            expected.Add(at + Number(number) + (declares < 0 ? "" : " declares " + Number(declares)) + Sorted(flags));
            string declared = declares < 0 ? "" : " declares " + Number(NumberOf(Tree.GetDeclaredVariable(name), declares));
            actual.Add(at + Number(NumberOf(variable, number)) + declared + (variable is null && reference is null ? " no reference" : "") + Sorted(FlagsOf(reference)));
        }

        Assert.Equal(expected, actual);

        int NumberOf(Variable? variable, int hint)
        {
            if (variable is null) return 0;
            foreach (KeyValuePair<int, Variable> known in variables)
            {
                if (known.Value == variable) return known.Key;
            }

            if (variables.ContainsKey(hint) || hint == 0) return -1;
            variables.Add(hint, variable);
            return hint;
        }

        static string Number(int number) => number switch
        {
            0 => "free",
            -1 => "another variable",
            _ => "variable " + number,
        };
    }

    private static string Sorted(string flags) => flags.Length == 0 ? "" : " " + string.Concat(flags.Order());

    private static string FlagsOf(Reference? reference)
    {
        if (reference is null) return "";
        string zone = reference.TemporalDeadZone switch
        {
            TemporalDeadZone.Certain => "!",
            TemporalDeadZone.Possible => "?",
            _ => "",
        };
        return zone + (reference.IsDynamic ? "~" : "") + (reference.IsCapture ? "^" : "");
    }

    [GeneratedRegex(@"(?<name>[\w$\\]+)#(?<variable>\d+)(@(?<declares>\d+))?(?<flags>[!?~^]*)")]
    private static partial Regex Mark();

    private sealed class IdentifierCollector : AstWalker
    {
        internal Dictionary<int, Identifier> ByStart { get; } = [];

        protected override bool Enter(Node node)
        {
            if (node is Identifier identifier) ByStart.TryAdd(identifier.Start, identifier);
            return true;
        }
    }
}
