using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Tests.Flow;

public sealed class SlotMapTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomSteps_AgreeWithADictionary(int seed)
    {
        var random = new Random(seed);
        var map = SlotMap<string>.Empty;
        var model = new Dictionary<int, string>();
        for (var step = 0; step < 5000; step++)
        {
            var key = random.Next(1, 300);
            if (random.Next(3) == 0)
            {
                map = map.Remove(key);
                model.Remove(key);
            }
            else
            {
                var value = random.Next(100).ToString();
                map = map.Set(key, value);
                model[key] = value;
            }
        }

        Assert.All(Enumerable.Range(0, 320), key => Assert.Equal(model.GetValueOrDefault(key), map.Find(key)));
        Assert.Equal(model.OrderBy(p => p.Key), Pairs(map).OrderBy(p => p.Key));
    }

    [Theory]
    [InlineData(true, 7)]
    [InlineData(false, 7)]
    [InlineData(true, 8)]
    [InlineData(false, 8)]
    public void Merge_AgreesWithADictionary(bool keepSingles, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var a = Random(random);
            var b = Random(random);
            var merged = Pairs(a.Merge(b, static (x, y) => x + y, keepSingles)).ToDictionary();

            var expected = new Dictionary<int, string>();
            var (left, right) = (Pairs(a).ToDictionary(), Pairs(b).ToDictionary());
            foreach (var key in left.Keys.Union(right.Keys))
            {
                var inBoth = left.ContainsKey(key) && right.ContainsKey(key);
                if (keepSingles || inBoth)
                {
                    expected[key] = left.GetValueOrDefault(key) + right.GetValueOrDefault(key);
                }
            }

            Assert.Equal(expected.OrderBy(p => p.Key), merged.OrderBy(p => p.Key));
        }
    }

    [Fact]
    public void MergeThatAddsNothing_GivesTheSameMap()
    {
        var map = Random(new Random(5));
        var grown = map.Set(1000, "x");

        Assert.Same(map, map.Merge(map, static (a, _) => a, keepSingles: true));
        Assert.Same(grown, grown.Merge(map, static (a, _) => a, keepSingles: true));
        Assert.Same(map, map.Set(FirstKey(map), map.Find(FirstKey(map))!));
    }

    [Fact]
    public void MergingRelatedMaps_LooksOnlyAtTheDifference()
    {
        var map = SlotMap<string>.Empty;
        for (var key = 0; key < 10_000; key++)
        {
            map = map.Set(key, "v");
        }

        var combined = 0;
        var (a, b) = (map.Set(5, "a"), map.Set(6, "b"));
        a.Merge(b, (x, _) => { combined++; return x; }, keepSingles: true);

        Assert.InRange(combined, 2, 16);
    }

    private static SlotMap<string> Random(Random random)
    {
        var map = SlotMap<string>.Empty;
        for (var i = random.Next(40); i > 0; i--)
        {
            map = map.Set(random.Next(64), ((char)('a' + random.Next(26))).ToString());
        }

        return map;
    }

    private static int FirstKey(SlotMap<string> map) => Pairs(map)[0].Key;

    private static List<KeyValuePair<int, string>> Pairs(SlotMap<string> map)
    {
        var pairs = new List<KeyValuePair<int, string>>();
        map.ForEach((key, value) => pairs.Add(new(key, value)));
        return pairs;
    }
}
