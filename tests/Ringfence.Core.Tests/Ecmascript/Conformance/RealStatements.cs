using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Short statements of real packages, and the programs of <c>test262-parser-tests</c>, to splice and to mutate.</summary>
internal static class RealStatements
{
    private const int Longest = 300;
    private const int MostOfAFile = 150;

    private static readonly string[] Files =
    [
        "jquery/dist/jquery.js", "underscore/underscore-umd.js", "redux/dist/redux.mjs", "svelte/compiler/index.js",
        "three/build/three.core.js", "d3/dist/d3.min.js",
        "uglify-js/lib/parse.js", "react-dom/cjs/react-dom-client.production.js", "zod/v4/core/schemas.js", "marked/lib/marked.esm.js",
        "htmx.org/dist/htmx.js",
    ];

    private static readonly Lazy<IReadOnlyList<string>> Found = new(() => [.. Suite(), .. Files.SelectMany(OfFile)]);

    public static IReadOnlyList<string> All => Found.Value;

    private static IEnumerable<string> Suite()
    {
        var root = Path.Combine(PeerPackages.Folder(), "test262-parser-tests");
        return new[] { "pass", "fail", "early" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.js").Order(StringComparer.Ordinal))
            .Select(File.ReadAllText)
            .Where(text => text.Length <= Longest);
    }

    private static IEnumerable<string> OfFile(string path)
    {
        var text = File.ReadAllText(Path.Combine(PeerPackages.Folder(), path));
        var isModule = path.EndsWith("mjs", StringComparison.Ordinal);
        var result = EcmascriptParser.Parse(text, isModule ? ParseOptions.Module : ParseOptions.Script);
        var walker = new StatementWalker(result.Source);
        walker.Walk(result.Program);
        var step = Math.Max(1, walker.Found.Count / MostOfAFile);
        return walker.Found.Where((_, i) => i % step == 0);
    }

    private sealed class StatementWalker(ScriptText source) : AstWalker
    {
        public List<string> Found { get; } = [];

        protected override bool Enter(Node node)
        {
            if (node is Statement && node.End - node.Start is > 5 and <= Longest) Found.Add(source.Slice(node));
            return true;
        }
    }
}
