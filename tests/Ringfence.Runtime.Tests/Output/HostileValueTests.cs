using System.Buffers;
using System.Collections;
using System.Text.Json;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

public sealed class HostileValueTests
{
    public static TheoryData<object> Objects { get; } = new(
        new object(), new ThrowsEverywhere(), new Action(static () => { }), typeof(string), typeof(string).GetMethods()[0], new MemoryStream([1]),
        Task.FromResult(1), new ValueTask<int>(1), new Lazy<int>(1), (nint)1, (nuint)1, AsyncItems(), new { Anonymous = 1 },
        new UriBuilder("http://example.com"), new WeakReference(new object()), new[] { 1 }.AsQueryable(), new CancellationTokenSource(), Index.End,
        new Uncommon());

    [Theory]
    [MemberData(nameof(Objects), DisableDiscoveryEnumeration = true)]
    public void ObjectNobodyKnows_IsLeftOut(object value)
    {
        var output = Default.Sanitize(new[] { value });

        Changed("[\"[unsupported]\"]", OutputNoteKind.Unsupported, "$[0]", output);
        Assert.DoesNotContain(value.GetType().Name, output.Notes[0].ToString());
    }

    [Fact]
    public void ArrayOfPointers_IsUnreadable() =>
        Changed("[]", OutputNoteKind.Unreadable, "$", Default.Sanitize(Array.CreateInstance(typeof(int).MakePointerType(), 1)));

    [Fact]
    public void Exception_BecomesNeutral()
    {
        var output = Default.Sanitize(new object[] { Hostile.Exception(), new AggregateException(Hostile.Exception()), new HostileException() });

        Assert.Equal("[{\"error\":\"[failed]\"},{\"error\":\"[failed]\"},{\"error\":\"[failed]\"}]", output.ToJson());
        Assert.Equal(["$[0]", "$[1]", "$[2]"], output.Notes.Select(static note => note.Path));
        Assert.All(output.Notes, static note => Assert.Equal(OutputNoteKind.ExceptionHidden, note.Kind));
    }

    [Theory]
    [InlineData("GetEnumerator", "[]")]
    [InlineData("Null", "[]")]
    [InlineData("MoveNext", "[1]")]
    [InlineData("Current", "[]")]
    [InlineData("Dispose", "[1]")]
    public void EnumeratorThatFails_KeepsWhatCameBefore(string place, string json)
    {
        IEnumerable value = place switch
        {
            "GetEnumerator" => new ThrowingEnumerable(),
            "Null" => new NullEnumerable(),
            _ => new FailingEnumerator(place),
        };

        var output = Default.Sanitize(value);
        Changed(json, OutputNoteKind.Unreadable, "$", output);
        Assert.DoesNotContain(Hostile.Leak, output.Notes[0].ToString());
    }

    [Fact]
    public void FailureDeepInside_LeavesTheRestAsItIs()
    {
        var output = Default.Sanitize(new object[] { 1, new FailingEnumerator("MoveNext"), 2 });

        Changed("[1,[1],2]", OutputNoteKind.Unreadable, "$[1]", output);
    }

    [Fact]
    public void EndlessItems_AreReadToTheLimitAndOnceMore()
    {
        var items = new Endless();
        var output = With(array: 7).Sanitize(items);

        Assert.Equal("[0,1,2,3,4,5,6]", output.ToJson());
        Assert.Equal(8, items.Read);
    }

    [Fact]
    public void EndlessProperties_AreReadToTheLimitAndOnceMore()
    {
        var read = 0;
        IEnumerable<KeyValuePair<string, object?>> Pairs(Func<int, string> key)
        {
            while (true)
            {
                yield return new(key(read++), 1);
            }
        }

        Assert.Equal(5, With(properties: 5).Sanitize(new LyingDictionary(Pairs(static n => $"{n}"))).ToElement().EnumerateObject().Count());
        Assert.Equal(6, read);

        read = 0;
        Assert.Equal("{}", With(properties: 5).ToJson(new LyingDictionary(Pairs(static _ => "__proto__"))));
        Assert.Equal(6, read);

        read = 0;
        Assert.Equal("{\"same\":1}", With(properties: 5).ToJson(new LyingDictionary(Pairs(static _ => "same"))));
        Assert.Equal(6, read);
    }

    [Fact]
    public void DictionaryThatLies_IsReadByItsEnumeratorAlone() =>
        Unchanged("{\"a\":1}", Default.Sanitize(new LyingDictionary([new("a", 1)])));

    [Fact]
    public void TupleThatLies_IsReadUntilItFails() => Changed("[0,1]", OutputNoteKind.Unreadable, "$", Default.Sanitize(new LyingTuple()));

    [Fact]
    public void ValueInsideItself_IsWrittenOnce()
    {
        var list = new List<object>();
        list.Add(new Dictionary<string, object> { ["again"] = list });

        Changed("[{\"again\":\"[circular]\"}]", OutputNoteKind.Circular, "$[0].again", Default.Sanitize(list));
        Changed("[\"[circular]\"]", OutputNoteKind.Circular, "$[0]", Default.Sanitize(new SelfContaining()));
    }

    [Fact]
    public void SharedValue_IsNoCycle()
    {
        var shared = new[] { 1 };

        Unchanged("[[1],[1],{\"a\":[1]}]", Default.Sanitize(new object[] { shared, shared, new KeyValuePair<string, object?>("a", shared) }));
    }

    [Fact]
    public void DoublingGraph_IsStoppedByTheBudget()
    {
        object value = 1;
        for (var i = 0; i < 28; i++)
        {
            value = new[] { value, value };
        }

        var output = With(depth: 128, properties: 1_000).Sanitize(value);
        Assert.Equal(1_000, CountEntries(output.ToElement()));
        Assert.Single(output.Notes);
        Assert.InRange(output.Utf8Json.Length, 1_000, 10_000);
    }

    [Fact]
    public void EndlessDepthWithoutACycle_EndsAtTheLimit()
    {
        var output = With(depth: 128).Sanitize(new EndlesslyDeep());

        Assert.Equal(new string('[', 128) + "\"[too deep]\"" + new string(']', 128), output.ToJson());
    }

    [Fact]
    public void SmallStack_IsNotOverrun()
    {
        SanitizedOutput? output = null;
        var thread = new Thread(() => output = With(depth: 128).Sanitize(new EndlesslyDeep()), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains("[too deep]", output!.ToJson());
    }

    [Fact]
    public void HugeText_IsNotCopied()
    {
        var text = new string('x', 50_000_000);
        Default.Sanitize("warm");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var output = Default.Sanitize(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(10_000, output.ToElement().GetString()!.Length);
        Assert.InRange(allocated, 0, 500_000);
    }

    [Fact]
    public void DeepJsonText_IsReadToTheLimitOnly()
    {
        using var document = JsonDocument.Parse(new string('[', 10_000) + new string(']', 10_000), new JsonDocumentOptions { MaxDepth = 10_000 });

        Changed("[[\"[too deep]\"]]", OutputNoteKind.Truncated, "$[0][0]", With(depth: 2).Sanitize(document.RootElement));
    }

    [Fact]
    public void DisposedDocument_IsUnreadable()
    {
        var document = JsonDocument.Parse("[1]");
        var element = document.RootElement;
        document.Dispose();

        Changed("{\"a\":\"[unreadable]\"}", OutputNoteKind.Unreadable, "$.a", Default.Sanitize(new KeyValuePair<string, object?>("a", element)));
    }

    [Fact]
    public void MemoryOfAForeignOwner_IsUnreadable()
    {
        Changed("\"[unreadable]\"", OutputNoteKind.Unreadable, "$", Default.Sanitize(new ForeignMemory<char>().Memory));
        Changed("\"[unreadable]\"", OutputNoteKind.Unreadable, "$", Default.Sanitize(new ForeignMemory<byte>().Memory));
    }

    [Fact]
    public void ConcurrentRuns_DoNotDisturbEachOther()
    {
        var value = LimitTests.Nested(10);
        var expected = Default.ToJson(value);

        Parallel.For(0, 200, _ => Assert.Equal(expected, Default.ToJson(value)));
    }

    private static int CountEntries(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Sum(static item => 1 + CountEntries(item)) : 0;

    private static async IAsyncEnumerable<int> AsyncItems()
    {
        await Task.Yield();
        yield return 1;
    }

    private sealed class Uncommon : IFormattable, IConvertible
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => throw Hostile.Exception();
        public TypeCode GetTypeCode() => throw Hostile.Exception();
        public bool ToBoolean(IFormatProvider? provider) => throw Hostile.Exception();
        public byte ToByte(IFormatProvider? provider) => throw Hostile.Exception();
        public char ToChar(IFormatProvider? provider) => throw Hostile.Exception();
        public DateTime ToDateTime(IFormatProvider? provider) => throw Hostile.Exception();
        public decimal ToDecimal(IFormatProvider? provider) => throw Hostile.Exception();
        public double ToDouble(IFormatProvider? provider) => throw Hostile.Exception();
        public short ToInt16(IFormatProvider? provider) => throw Hostile.Exception();
        public int ToInt32(IFormatProvider? provider) => throw Hostile.Exception();
        public long ToInt64(IFormatProvider? provider) => throw Hostile.Exception();
        public sbyte ToSByte(IFormatProvider? provider) => throw Hostile.Exception();
        public float ToSingle(IFormatProvider? provider) => throw Hostile.Exception();
        public string ToString(IFormatProvider? provider) => throw Hostile.Exception();
        public object ToType(Type conversionType, IFormatProvider? provider) => throw Hostile.Exception();
        public ushort ToUInt16(IFormatProvider? provider) => throw Hostile.Exception();
        public uint ToUInt32(IFormatProvider? provider) => throw Hostile.Exception();
        public ulong ToUInt64(IFormatProvider? provider) => throw Hostile.Exception();
    }

    private sealed class HostileException : Exception
    {
        public override string Message => throw Hostile.Exception();
        public override string? StackTrace => throw Hostile.Exception();
        public override IDictionary Data => throw Hostile.Exception();
        public override string ToString() => throw Hostile.Exception();
    }

    private sealed class ForeignMemory<T> : MemoryManager<T>
    {
        public override Memory<T> Memory => CreateMemory(3);
        public override Span<T> GetSpan() => throw Hostile.Exception();
        public override MemoryHandle Pin(int elementIndex = 0) => throw Hostile.Exception();
        public override void Unpin() => throw Hostile.Exception();
        protected override void Dispose(bool disposing)
        {
        }
    }
}
