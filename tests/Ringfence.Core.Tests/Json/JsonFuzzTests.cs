using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ringfence.Json;

namespace Ringfence.Core.Tests.Json;

public sealed class JsonFuzzTests
{
    private const int Seed = 20_260;
    private const int Mutations = 20_000;

    private static readonly string[] Seeds =
    [
        .. JsonTestSuiteAccepted.MustAccept.Select(c => Encoding.UTF8.GetString(c.Content)),
        "{\"level\": \"secure\", \"limits\": {\"fuel\": 5000000, \"timeoutMs\": 15000}, \"output\": {\"sensitiveKeys\": [\"a\\u0041\", \"\\\\\"]}}",
    ];

    /// <summary>Values of every kind, up to four levels deep, written with odd whitespace and escapes.</summary>
    private static readonly Gen<string> Documents = Gen.Sized(size => Document(Math.Min(size, 4)));

    [Fact]
    public void GeneratedDocument_IsReadAsTheFrameworkReadsIt() =>
        Prop.ForAll(Arb.From(Documents), text =>
        {
            using var theirs = JsonDocument.Parse(text);
            var ours = JsonParser.Parse(text);
            return ours.Success && Same(ours.Root!, theirs.RootElement) && EveryRangeHoldsItsText(text, ours.Root!);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(Seed, 7));

    [Fact]
    public void MutatedDocument_IsAcceptedExactlyWhenTheFrameworkAcceptsIt()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(Seeds[random.Next(Seeds.Length)], random);
            var ours = JsonParser.Parse(text);

            Assert.All(ours.Errors, e => Assert.True(TextPlaces.Contains(text, e.Range), $"{e} is outside {Show(text)}"));
            var stricterHere = ours.Errors.Any(e => e.Kind is JsonErrorKind.DuplicateKey or JsonErrorKind.UnpairedSurrogate);
            if (!stricterHere) Assert.True(ours.Success == FrameworkAccepts(text), Show(text));
        }
    }

    [Fact]
    public void MutatedBytes_NeverThrowAndAreRefusedInsideTheText()
    {
        var random = new Random(Seed + 1);
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Seeds[random.Next(Seeds.Length)]);
            for (var n = random.Next(1, 5); n > 0 && bytes.Length > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var result = JsonParser.ParseUtf8(bytes);

            Assert.True(result.Success || result.Errors.Count > 0);
            Assert.All(result.Errors, e => Assert.True(TextPlaces.Contains(bytes, e.Range), $"{e} is outside {Convert.ToHexString(bytes)}"));
        }
    }

    private static bool FrameworkAccepts(string text)
    {
        try
        {
            JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text).Dispose();
            return true;
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException)
        {
            // The second is how it says that half a surrogate pair cannot become UTF-8.
            return false;
        }
    }

    private static string Mutate(string text, Random random)
    {
        const string Alphabet = "{}[]\",:\\/'#-+.0123456789eEtfnuax \t\r\n\u0001\u007Fä\uFEFF\u2028";
        var changed = new StringBuilder(text);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(changed.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    changed.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 1 when at < changed.Length:
                    changed.Remove(at, 1);
                    break;
                case 2 when at < changed.Length:
                    changed[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                case 3 when at < changed.Length:
                    changed.Insert(at, changed.ToString(at, Math.Min(random.Next(1, 8), changed.Length - at)));
                    break;
            }
        }

        return changed.ToString();
    }

    private static Gen<string> Document(int depth)
    {
        var leaf = Gen.OneOf(Numbers, Strings, Gen.Elements("true", "false", "null"));
        if (depth == 0) return leaf;

        var child = Document(depth - 1);
        var array = from items in Gen.ListOf(child, 3) from space in Spaces select "[" + space + string.Join("," + space, items) + space + "]";
        var members = from names in Gen.ListOf(Strings, 3) from values in Gen.ListOf(child, 3) from space in Spaces
                      select "{" + space + string.Join(space + "," + space, names.DistinctBy(n => JsonSerializer.Deserialize<string>(n)).Zip(values, (n, v) => n + space + ":" + v)) + "}";
        return Gen.OneOf(leaf, array, members);
    }

    private static Gen<string> Spaces => Gen.Elements("", " ", "\n", "\r\n", "\r", "\t ");

    private static Gen<string> Numbers =>
        from sign in Gen.Elements("", "-")
        from whole in Gen.Choose(0, int.MaxValue)
        from tail in Gen.Elements("", ".5", "e3", "E-2", ".025e+1")
        select sign + whole + tail;

    private static Gen<string> Strings =>
        from parts in Gen.ListOf(Gen.Elements("a", "Z", "ä", "\u2028", "\U0001F512", "\\n", "\\\"", "\\\\", "\\/", "\\u0041", "\\uD83D\\uDD12", "\\u0000"), 4)
        select "\"" + string.Concat(parts) + "\"";

    private static bool Same(JsonNode ours, JsonElement theirs) => ours switch
    {
        JsonObject o => theirs.ValueKind == JsonValueKind.Object
            && o.Properties.Select(p => p.Name).SequenceEqual(theirs.EnumerateObject().Select(p => p.Name))
            && o.Properties.Zip(theirs.EnumerateObject(), (p, q) => Same(p.Value, q.Value)).All(same => same),
        JsonArray a => theirs.ValueKind == JsonValueKind.Array && a.Items.Count == theirs.GetArrayLength()
            && a.Items.Zip(theirs.EnumerateArray(), Same).All(same => same),
        JsonString s => theirs.ValueKind == JsonValueKind.String && s.Value == theirs.GetString(),
        JsonNumber n => theirs.ValueKind == JsonValueKind.Number && n.Raw == theirs.GetRawText(),
        JsonBoolean b => theirs.ValueKind == (b.Value ? JsonValueKind.True : JsonValueKind.False),
        _ => theirs.ValueKind == JsonValueKind.Null,
    };

    /// <summary>The text a node's range covers, parsed alone, is that node again.</summary>
    private static bool EveryRangeHoldsItsText(string text, JsonNode node)
    {
        if (JsonParser.Parse(TextPlaces.Slice(text, node.Range)) is not { Success: true, Root: { } again } || again.Kind != node.Kind) return false;

        return node switch
        {
            JsonObject o => o.Properties.All(p => EveryRangeHoldsItsText(text, p.Value)),
            JsonArray a => a.Items.All(i => EveryRangeHoldsItsText(text, i)),
            _ => true,
        };
    }

    private static string Show(string text) => JsonSerializer.Serialize(text);
}
