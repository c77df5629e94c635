using Ringfence.Core.Tests.Ecmascript.Conformance;
using Ringfence.Core.Tests.Ecmascript.Generation;
using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Hostile;

public sealed class ParsePropertyTests
{
    private const int Seed = 31;
    private const int Sources = 4_000;
    private const int SmallStack = 256 * 1024;

    private static readonly ParseOptions[] Goals =
    [
        ParseOptions.Script, ParseOptions.Module, ParseOptions.FunctionBody, new() { AnnexB = false },
        new() { Strict = true, MaxErrors = 1 },
        new() { AllowTopLevelAwait = true, AllowTopLevelReturn = true, MaxNesting = 8 }, new() { MaxTokens = 30 },
        new() { MaxNodes = 25, MaxErrors = 3 },
    ];

    /// <summary>The other thread has a stack of 256 KB: what is answered must not depend on it, as long as the text nests less than the
    /// stack holds.</summary>
    [Fact]
    public void AnyText_IsAnsweredInOrderAndAlwaysTheSame()
    {
        (string Source, ParseOptions Options)[] inputs = [.. Inputs(Seed).Take(Sources)];
        string[] first = [.. inputs.Select(Answer)];

        string[] again = [];
        OnSmallStack(() => again = [.. inputs.Select(Answer)]);

        for (var i = 0; i < inputs.Length; i++) Assert.True(first[i] == again[i], $"{Show(inputs[i].Source)}:\n{first[i]}\n{again[i]}");
    }

    [Fact]
    public void LongRun_FindsNothingElse()
    {
        var run = LongRun.OrSkip();
        for (var seed = run.Seed; run.GoesOn; seed++)
        {
            foreach (var input in Inputs(seed).Take(Sources)) Answer(input);
        }
    }

    [Fact]
    public void Limits_AreExact()
    {
        var checkedSources = 0;
        foreach (var (source, options) in Inputs(Seed + 1).Take(Sources / 4))
        {
            var result = EcmascriptParser.Parse(source,
                options with { KeepTokens = true, MaxTokens = 100_000, MaxNodes = 100_000, MaxNesting = 256 });
            if (!result.Success || source.Length < 2) continue;
            checkedSources++;
            var open = options with { MaxTokens = 100_000, MaxNodes = 100_000, MaxNesting = 256 };
            AssertLimit(source, result.Tokens.Count, n => open with { MaxTokens = n }, SyntaxErrorCode.TooManyTokens);
            AssertLimit(source, source.Length, n => open with { MaxLength = n }, SyntaxErrorCode.TooLong);
            AssertLimit(source, Least(source, 10_000, n => open with { MaxNodes = n }), n => open with { MaxNodes = n },
                SyntaxErrorCode.TooManyNodes);
            AssertLimit(source, Least(source, 256, n => open with { MaxNesting = n }), n => open with { MaxNesting = n },
                SyntaxErrorCode.TooDeep);
        }

        Assert.True(checkedSources > Sources / 20, $"only {checkedSources} sources are valid");
    }

    private static void AssertLimit(string source, int exact, Func<int, ParseOptions> limited, SyntaxErrorCode code)
    {
        Assert.True(EcmascriptParser.Parse(source, limited(Math.Max(exact, 1))).Success, $"{code} with {exact} for {Show(source)}");
        if (exact < 2) return;
        var errors = ParseProperties.Check(source, limited(exact - 1)).Errors;
        Assert.True(errors.Any(e => e.Code == code), $"no {code} with {exact - 1} for {Show(source)}");
    }

    /// <summary>The smallest limit with which a source is accepted: from there on every limit will do.</summary>
    private static int Least(string source, int most, Func<int, ParseOptions> limited)
    {
        var (low, high) = (1, most);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (EcmascriptParser.Parse(source, limited(middle)).Success) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static IEnumerable<(string Source, ParseOptions Options)> Inputs(int seed)
    {
        var random = new Random(seed);
        var stream = new SourceStream(seed, EarlyErrorSnippets.All);
        while (true)
        {
            var source = stream.Next().Source;
            if (random.Next(10) == 0) source = source[..random.Next(source.Length + 1)];
            yield return (source, Goals[random.Next(Goals.Length)]);
        }
    }

    private static string Answer((string Source, ParseOptions Options) input)
    {
        try
        {
            var result = ParseProperties.Check(input.Source, input.Options);
            return $"{TreeDump.Digest(result)}\n{string.Join('\n', result.Errors)}";
        }
        catch (Exception failed) when (failed is not Xunit.Sdk.IAssertionException)
        {
            throw new InvalidOperationException($"{failed.GetType().Name} for {Show(input.Source)} as {input.Options}", failed);
        }
        catch (Exception failed)
        {
            Assert.Fail($"{failed.Message}\nfor {Show(input.Source)} as {input.Options}");
            throw;
        }
    }

    internal static void OnSmallStack(Action action, int size = SmallStack)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception thrown) when (thrown is not OutOfMemoryException)
                {
                    failure = thrown;
                }
            },
            size);
        thread.Start();
        thread.Join();
        if (failure is not null) throw new InvalidOperationException($"On a stack of {size} bytes: {failure.Message}", failure);
    }

    private static string Show(string source) => System.Text.Json.JsonSerializer.Serialize(source);
}
