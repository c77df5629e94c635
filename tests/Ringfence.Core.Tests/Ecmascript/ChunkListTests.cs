using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript;

/// <summary>Items stay in their order and places, whatever was expected and however many there are.</summary>
public sealed class ChunkListTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(16, 16)]
    [InlineData(16, 512)]
    [InlineData(300, 513)]
    [InlineData(5000, 1024)]
    [InlineData(4, 3001)]
    public void Items_KeepTheirOrder(int expected, int count)
    {
        ChunkList<int> list = new(expected);
        for (int i = 0; i < count; i++) list.Add() = i;
        Assert.Equal(count, list.Count);
        Assert.Equal(Enumerable.Range(0, count), list.ToArray());
        for (int i = 0; i < count; i++) Assert.Equal(i, list[i]);
    }

    [Fact]
    public void FullChunk_IsNeverCopied()
    {
        ChunkList<int> list = new(4);
        for (int i = 0; i < 512; i++) list.Add() = i;
        ref int first = ref list[0];
        for (int i = 512; i < 20_000; i++) list.Add() = i;
        first = -1;
        Assert.Equal(-1, list[0]);
    }
}
