using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

/// <summary>Random trees of tame and hostile values against random limits.</summary>
public sealed class SanitizerPropertyTests
{
    private static readonly Gen<object?> Leaf = Gen.OneOf(
        Gen.Elements<object?>(
            null, true, 0, -1L, 1.5, double.NaN, 1.1m, "", 'x', Guid.Empty, DateTime.UnixEpoch, new byte[] { 1, 2, 3, 4 }, new object(),
            new ThrowsEverywhere(), new ThrowingEnumerable(), new Endless(), new SelfContaining(), new EndlesslyDeep(), new LyingTuple(),
            Hostile.Exception(), new FailingEnumerator("Current"), System.Numerics.BigInteger.Pow(7, 40), new Uri("https://u:p@example.com/")),
        Text().Select(static text => (object?)text));

    private static readonly Gen<Limits> AnyLimits =
        from depth in Gen.Choose(1, 6)
        from properties in Gen.OneOf(Gen.Choose(1, 40), Gen.Constant(500))
        from text in Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(4, 20))
        from array in Gen.Choose(1, 20)
        select new Limits(depth, properties, text, array);

    private static readonly Arbitrary<(object? Tree, Limits Limits)> Cases = Arb.From(
        Gen.Sized(static size => Tree(Math.Min(size, 8))).SelectMany(static tree => AnyLimits.Select(limits => (tree, limits))));

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);

    [Fact]
    public void Output_IsAlwaysJsonWithinTheLimits() => Prop.ForAll(Cases, static sample =>
    {
        var (depth, properties, text, array) = sample.Limits;
        var output = With(depth, properties, text, array).Sanitize(sample.Tree);
        using var document = JsonDocument.Parse(output.Utf8Json, new JsonDocumentOptions { MaxDepth = depth, AllowDuplicateProperties = false });
        var measured = new Measured();
        measured.Add(document.RootElement);

        Assert.InRange(measured.Entries, 0, properties);
        Assert.InRange(measured.LongestText, 0, text);
        Assert.InRange(measured.LongestArray, 0, array);
        Assert.InRange(measured.TotalText, 0, (long)text * OutputSanitizer.TotalTextFactor);
        if (output.UnlistedNotes == 0)
        {
            Assert.Equal(output.IsTruncated, output.Notes.Any(static note => note.Kind == OutputNoteKind.Truncated));
        }

        Assert.DoesNotContain(Hostile.Leak, output.ToJson());
        Assert.All(output.Notes, static note => Assert.DoesNotContain(Hostile.Leak, note.ToString()));
    }).Check(Thorough);

    [Fact]
    public void SanitizingTheOutputAgain_ChangesNothing() => Prop.ForAll(Cases, static sample =>
    {
        var (depth, properties, text, array) = sample.Limits;
        var sanitizer = With(depth, properties, text, array);
        var once = sanitizer.Sanitize(sample.Tree);
        var twice = sanitizer.Sanitize(once.ToElement());

        Assert.Equal(once.ToJson(), twice.ToJson());
    }).Check(Thorough);

    [Fact]
    public void RefusedExactlyWhen_ItWouldBeTruncated() => Prop.ForAll(Cases, static sample =>
    {
        var (depth, properties, text, array) = sample.Limits;
        var isTruncated = With(depth, properties, text, array).Sanitize(sample.Tree).IsTruncated;
        var refusal = Record.Exception(() => With(depth, properties, text, array, OutputOverflow.Refuse).Sanitize(sample.Tree));

        Assert.Equal(isTruncated, refusal is OutputLimitExceededException);
    }).Check(Thorough);

    private static Gen<object?> Tree(int size)
    {
        if (size == 0)
        {
            return Leaf;
        }

        var child = Tree(size / 2);
        return Gen.OneOf(
            Leaf,
            child.ListOf().Select(static items => (object?)items.ToArray()),
            Gen.Zip(Text(), child).ListOf().Select(static pairs =>
                (object?)new LyingDictionary(pairs.Select(static pair => KeyValuePair.Create(pair.Item1, pair.Item2)))),
            child.Select(static item => (object?)ValueTuple.Create(item, item)));
    }

    /// <summary>Short texts over few characters, so that names repeat, with halves of surrogate pairs among them.</summary>
    private static Gen<string> Text() => Gen.OneOf(
        Gen.Elements("__proto__", "constructor", "password", "tokens", "tokenCount", "a", "b", new string('x', 5_000)),
        Gen.Elements('a', '"', '\\', '\0', '\u202E', '<', '\uD83D', '\uDE00', '…', 'ü').ArrayOf().Select(static letters => new string(letters)));

    private sealed record Limits(int Depth, int Properties, int Text, int Array);

    private sealed class Measured
    {
        internal int Entries { get; private set; }

        internal int LongestArray { get; private set; }

        internal int LongestText { get; private set; }

        internal long TotalText { get; private set; }

        internal void Add(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Array:
                    LongestArray = Math.Max(LongestArray, element.GetArrayLength());
                    Entries += element.GetArrayLength();
                    foreach (var item in element.EnumerateArray())
                    {
                        Add(item);
                    }

                    break;
                case JsonValueKind.Object:
                    foreach (var property in element.EnumerateObject())
                    {
                        Entries++;
                        Add(property.Name);
                        Add(property.Value);
                    }

                    break;
                case JsonValueKind.String:
                    Add(element.GetString()!);
                    break;
            }
        }

        private void Add(string text)
        {
            LongestText = Math.Max(LongestText, text.Length);
            TotalText += text.Length;
            // Throws when half of a surrogate pair is left.
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetByteCount(text);
        }
    }
}
