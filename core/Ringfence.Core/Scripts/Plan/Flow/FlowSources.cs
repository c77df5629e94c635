using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>The places data comes from, each with a bit. Beyond the number of bits, the last one stands for all others.</summary>
internal sealed class FlowSources
{
    private const int ToolBits = 40;
    private const int AllBits = 64;
    private readonly List<FlowSource> _all = [];
    private readonly Dictionary<string, FlowSource> _fields = new(StringComparer.Ordinal);
    private int _tools;
    private int _sensitive = ToolBits;

    internal FlowSources(ToolWords words) => Words = words;

    internal ToolWords Words { get; }

    internal IReadOnlyList<FlowSource> All => _all;

    /// <summary>The bits of sources whose names say that they are sensitive, now or later.</summary>
    internal static ulong Sensitive => ~((1UL << ToolBits) - 1);

    internal FlowSource AddTool(Node call, string name) =>
        Add(new FlowSource(
            1UL << Math.Min(_tools++, ToolBits - 1), call, name, WordCategory.None) { IsAboutPeople = Words.IsAboutPeople(name) });

    internal FlowSource AddSensitive(Node node, string name, WordCategory category)
    {
        if (_fields.TryGetValue(name, out FlowSource? known)) return known;
        return _fields[name] = Add(new FlowSource(1UL << Math.Min(_sensitive++, AllBits - 1), node, name, category));
    }

    /// <summary>The number of the bit, from 1, that reading a field adds; 0 when its name says nothing.</summary>
    internal byte BitOfField(Node node, string name)
    {
        WordCategory category = Words.CategoryOf(name);
        if (category == WordCategory.None) return 0;
        byte number = 1;
        for (ulong bit = AddSensitive(node, name, category).Bit; bit > 1; bit >>= 1) number++;
        return number;
    }

    private FlowSource Add(FlowSource source)
    {
        _all.Add(source);
        return source;
    }
}
