using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ringfence.TestKit.Odd;

/// <summary>Makes odd sources from odd sources, token by token. What it makes depends on nothing but the seed.</summary>
internal sealed class SourceMutator
{
    private static readonly string[] Inserted =
    [
        "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", ".", "?", ":", "=>", "=", "+", "+=", "??", "!", "..",
        "$\"", "\"", "\"\"\"", "@", "'", "{{", "/*", "//", "#if X\n", "#pragma warning disable\n", "\0", "\uD800",
        "await ", "new ", "static ", "async ", "ref ", "out ", "is ", "with ", "switch ", "return ", "throw ", "goto ", "yield ",
        "stackalloc ", "default ", "null ", "var ", "class ", "record ", "extension(",
    ];

    private readonly List<string[]> _sources;
    private readonly Random _random;

    internal SourceMutator(IEnumerable<string> sources, int seed)
    {
        _sources = [.. sources.Select(Tokens).Where(t => t.Length > 1)];
        _random = new Random(seed);
    }

    internal IEnumerable<string> Take(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return Next();
        }
    }

    private string Next()
    {
        var tokens = Pick().ToList();
        for (var edits = _random.Next(1, 5); edits > 0; edits--)
        {
            Edit(tokens);
        }

        var text = new StringBuilder();
        text.AppendJoin("", tokens);
        return text.ToString();
    }

    private void Edit(List<string> tokens)
    {
        var at = _random.Next(tokens.Count);
        switch (_random.Next(7))
        {
            case 0 when tokens.Count > 1:
                tokens.RemoveAt(at);
                break;
            case 1 when tokens.Count > 1:
                tokens.RemoveRange(at, Math.Min(_random.Next(1, 8), tokens.Count - Math.Max(at, 1)));
                break;
            case 2:
                tokens.Insert(at, tokens[at]);
                break;
            case 3:
                var other = _random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 4:
                var source = Pick();
                var start = _random.Next(source.Length);
                tokens.InsertRange(at, source.AsSpan(start, Math.Min(_random.Next(1, 20), source.Length - start)).ToArray());
                break;
            case 5:
                tokens.RemoveRange(at + 1, tokens.Count - at - 1);
                break;
            default:
                tokens.Insert(at, Inserted[_random.Next(Inserted.Length)]);
                break;
        }
    }

    private string[] Pick() => _sources[_random.Next(_sources.Count)];

    private static string[] Tokens(string source) =>
        [
            .. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()
                .Where(t => !t.IsMissing && t.FullSpan.Length > 0)
                .Select(t => t.ToFullString()),
        ];
}
