using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Makes nodes bottom-up on a stack: a node takes what was pushed since its mark.</summary>
internal sealed class TreeBuilder
{
    private readonly List<RegExpNode> _stack = [];
    private readonly List<CapturingGroup> _groups = [];

    internal int Mark => _stack.Count;

    internal Pattern Pattern(int end)
    {
        _groups.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        return new Pattern(0, end, Pop<Alternative>(0), [.. _groups]);
    }

    internal void Alternative(int mark, int start, int end) => _stack.Add(new Alternative(start, end, Pop<RegExpNode>(mark)));

    internal void Close(in OpenGroup group, int end)
    {
        var alternatives = Pop<Alternative>(group.Mark);
        switch (group.Kind)
        {
            case GroupKind.Plain:
                _stack.Add(new Group(group.Start, end, alternatives, group.Add, group.Remove));
                break;
            case GroupKind.Capturing:
                var capturing = new CapturingGroup(group.Start, end, alternatives, group.Number, group.Name);
                _groups.Add(capturing);
                _stack.Add(capturing);
                break;
            default:
                var isBehind = group.Kind == GroupKind.Lookbehind;
                _stack.Add(new LookaroundAssertion(group.Start, end, alternatives, isBehind, group.Negate));
                break;
        }
    }

    internal void Edge(int start, bool isEnd) => _stack.Add(new EdgeAssertion(start, start + 1, isEnd));

    internal void WordBoundary(int start, int end, bool negate) => _stack.Add(new WordBoundaryAssertion(start, end, negate));

    internal void Quantifier(int start, int end, int min, int max, bool greedy) =>
        _stack.Add(new Quantifier(start, end, Pop(), min, max, greedy));

    internal void Backreference(int start, int end, int number) => _stack.Add(new Backreference(start, end, null, [number]));

    internal void Backreference(int start, int end, string name, IReadOnlyList<int> groups) =>
        _stack.Add(new Backreference(start, end, name, groups));

    internal void Character(int start, int end, int value) => _stack.Add(new Character(start, end, value));

    internal void Set(int start, int end, CharacterSetKind kind, bool negate) =>
        _stack.Add(new CharacterSet(start, end, kind, negate, null, null, isOfStrings: false));

    internal void Property(
        int start, int end, bool negate, int nameStart, int nameEnd, int valueStart, int valueEnd, bool isOfStrings, string text)
    {
        var value = valueEnd > valueStart ? text.Substring(valueStart, valueEnd - valueStart) : null;
        var name = text.Substring(nameStart, nameEnd - nameStart);
        _stack.Add(new CharacterSet(start, end, CharacterSetKind.Property, negate, name, value, isOfStrings));
    }

    /// <summary>Makes a range of the last two characters.</summary>
    internal void Range(int start, int end)
    {
        var max = (Character)Pop();
        _stack.Add(new CharacterClassRange(start, end, (Character)Pop(), max));
    }

    /// <summary>Puts a hyphen, which turned out to be a character, before the last node.</summary>
    internal void DashBelow(int dash) => _stack.Insert(_stack.Count - 1, new Character(dash, dash + 1, '-'));

    internal void Class(int mark, int start, int end, bool negate, bool unicodeSets) =>
        _stack.Add(new CharacterClass(start, end, Pop<RegExpNode>(mark), negate, unicodeSets));

    internal void SetOperation(int mark, int start, int end, bool isSubtraction)
    {
        var operands = Pop<RegExpNode>(mark);
        _stack.Add(isSubtraction ? new ClassSubtraction(start, end, operands) : new ClassIntersection(start, end, operands));
    }

    internal void StringAlternative(int mark, int start, int end) => _stack.Add(new StringAlternative(start, end, Pop<Character>(mark)));

    internal void StringDisjunction(int mark, int start, int end) =>
        _stack.Add(new ClassStringDisjunction(start, end, Pop<StringAlternative>(mark)));

    private RegExpNode Pop()
    {
        var last = _stack[_stack.Count - 1];
        _stack.RemoveAt(_stack.Count - 1);
        return last;
    }

    private T[] Pop<T>(int mark)
        where T : RegExpNode
    {
        var nodes = new T[_stack.Count - mark];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = (T)_stack[mark + i];
        _stack.RemoveRange(mark, nodes.Length);
        return nodes;
    }
}
