using Ringfence.Core.Tests.Ecmascript.Conformance;

namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>An endless stream of sources from one seed: generated, mutated, spliced from real statements and provoking early
/// errors.</summary>
/// <param name="seed">The same seed gives the same sources.</param>
/// <param name="statements">Real statements and programs to splice and to mutate.</param>
internal sealed class SourceStream(int seed, IReadOnlyList<string> statements)
{
    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>The next source.</summary>
    public AcornRequest Next()
    {
        var module = _random.Next(3) == 0;
        var (kind, source) = _random.Next(20) switch
        {
            < 8 => ("generated", Generated(module)),
            < 11 => ("mutated tokens", new SourceMutations(_random).Tokens(new ScriptGenerator(_random).Program(module), Join)),
            < 12 => ("mutated text", new SourceMutations(_random).Text(Generated(module))),
            < 14 => ("mutated statement", new SourceMutations(_random).Tokens(RoughTokens.Of(Statement()), string.Concat)),
            < 15 => ("mutated statement text", new SourceMutations(_random).Text(Statement())),
            < 17 => ("spliced", Spliced(module)),
            _ => ("provoked", Provoked(module)),
        };
        return new AcornRequest($"seed {seed} #{_count++} {kind}", source, module, TopLevelReturn: _random.Next(8) == 0,
            TopLevelAwait: _random.Next(8) == 0);
    }

    private string Join(IReadOnlyList<string> tokens) => new TokenJoiner(_random).Join(tokens);

    private string Generated(bool module) => Join(new ScriptGenerator(_random).Program(module));

    private string Statement() => statements[_random.Next(statements.Count)];

    /// <summary>Pieces of real statements put together, or one put into a generated program.</summary>
    private string Spliced(bool module)
    {
        if (_random.Next(2) == 0)
        {
            var (first, second) = (RoughTokens.Of(Statement()), RoughTokens.Of(Statement()));
            return string.Concat(first.Take(_random.Next(first.Count + 1)).Concat(second.Skip(_random.Next(second.Count + 1))));
        }

        var tokens = new ScriptGenerator(_random).Program(module);
        tokens.Insert(_random.Next(tokens.Count + 1), Statement());
        return Join(tokens);
    }

    private string Provoked(bool module)
    {
        var snippet = EarlyErrorSnippets.Next(_random);
        if (_random.Next(3) == 0) return snippet;
        var tokens = new ScriptGenerator(_random).Program(module);
        tokens.Insert(_random.Next(tokens.Count + 1), snippet);
        return _random.Next(2) == 0 ? Join(tokens) : EarlyErrorSnippets.Wrap(_random, snippet);
    }
}
