using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;
using Ringfence.Scripts.RegExps.Characters;

namespace Ringfence.Scripts.RegExps.Matching;

/// <summary>Writes the instructions of a pattern by the runtime semantics of ECMA-262, "Compile" operations.</summary>
internal sealed class ProgramCompiler
{
    private readonly List<MatchInstruction> _code = [];
    private readonly List<CharacterSpans> _sets = [];
    private readonly List<MatchLoop> _loops = [];
    private readonly List<int[]> _references = [];
    private readonly ClassReader _classes;
    private readonly bool _unicode;
    private int _registers;

    private ProgramCompiler(Pattern pattern, ClassReader classes, bool unicode)
    {
        _classes = classes;
        _unicode = unicode;
        _registers = 2 * (pattern.CapturingGroups.Count + 1);
    }

    internal static MatchProgram Compile(Pattern pattern, RegExpFlags flags, ClassReader classes)
    {
        var unicode = (flags & (RegExpFlags.Unicode | RegExpFlags.UnicodeSets)) != 0;
        ProgramCompiler compiler = new(pattern, classes, unicode);
        compiler.Alternatives(pattern.Alternatives, flags, isBehind: false);
        compiler.Emit(MatchOperation.Accept);
        return new MatchProgram(
            [.. compiler._code], [.. compiler._sets], [.. compiler._loops], [.. compiler._references], compiler._registers, unicode);
    }

    private int Emit(MatchOperation operation, int a = 0, int b = 0, int c = 0)
    {
        _code.Add(new MatchInstruction(operation, a, b, c));
        return _code.Count - 1;
    }

    private void Alternatives(IReadOnlyList<Alternative> alternatives, RegExpFlags flags, bool isBehind)
    {
        List<int> jumps = [];
        for (var i = 0; i < alternatives.Count; i++)
        {
            var isLast = i == alternatives.Count - 1;
            var fork = isLast ? -1 : Emit(MatchOperation.Fork, _code.Count + 1);
            Sequence(alternatives[i].Elements, flags, isBehind);
            if (isLast) break;
            jumps.Add(Emit(MatchOperation.Jump));
            _code[fork] = _code[fork] with { B = _code.Count };
        }

        foreach (var jump in jumps) _code[jump] = _code[jump] with { A = _code.Count };
    }

    private void Sequence(IReadOnlyList<RegExpNode> elements, RegExpFlags flags, bool isBehind)
    {
        for (var i = 0; i < elements.Count; i++) Node(elements[isBehind ? elements.Count - 1 - i : i], flags, isBehind);
    }

    private void Node(RegExpNode node, RegExpFlags flags, bool isBehind)
    {
        var isLines = (flags & RegExpFlags.Multiline) != 0 ? 1 : 0;
        switch (node)
        {
            case Character or CharacterSet or CharacterClass:
                Class(node, flags, isBehind);
                break;
            case Group group:
                Alternatives(group.Alternatives, (flags | group.Add) & ~group.Remove, isBehind);
                break;
            case CapturingGroup group:
                Emit(MatchOperation.Store, (2 * group.Number) + (isBehind ? 1 : 0));
                Alternatives(group.Alternatives, flags, isBehind);
                Emit(MatchOperation.Store, (2 * group.Number) + (isBehind ? 0 : 1));
                break;
            case Quantifier quantifier:
                Repeat(quantifier, flags, isBehind);
                break;
            case EdgeAssertion edge:
                Emit(edge.IsEnd ? MatchOperation.LineEnd : MatchOperation.LineBegin, isLines);
                break;
            case WordBoundaryAssertion word:
                Emit(MatchOperation.WordBoundary, word.Negate ? 1 : 0);
                break;
            case LookaroundAssertion look:
                var at = Emit(MatchOperation.Look, 0, look.Negate ? 1 : 0);
                Alternatives(look.Alternatives, flags, look.IsBehind);
                Emit(MatchOperation.Accept);
                _code[at] = _code[at] with { A = _code.Count };
                break;
            case Backreference reference:
                _references.Add([.. reference.Numbers]);
                Emit(MatchOperation.Reference, _references.Count - 1, isBehind ? 1 : 0, (flags & RegExpFlags.IgnoreCase) != 0 ? 1 : 0);
                break;
        }
    }

    private void Class(RegExpNode node, RegExpFlags flags, bool isBehind)
    {
        var contents = _classes.Read(node, flags);
        List<int> jumps = [];
        foreach (var text in contents.Strings.Where(s => s.Length > 1))
        {
            var fork = Emit(MatchOperation.Fork, _code.Count + 1);
            foreach (var c in isBehind ? Enumerable.Reverse(text) : text) Read(CharacterSpans.Of(c, c), isBehind);
            jumps.Add(Emit(MatchOperation.Jump));
            _code[fork] = _code[fork] with { B = _code.Count };
        }

        var empty = contents.Strings.Any(s => s.Length == 0) ? Emit(MatchOperation.Fork, _code.Count + 1) : -1;
        Read(contents.Spans, isBehind);
        if (empty >= 0) _code[empty] = _code[empty] with { B = _code.Count };
        foreach (var jump in jumps) _code[jump] = _code[jump] with { A = _code.Count };
    }

    private void Read(CharacterSpans spans, bool isBehind)
    {
        _sets.Add(spans);
        Emit(MatchOperation.Read, _sets.Count - 1, isBehind ? 1 : 0);
    }

    private void Repeat(Quantifier quantifier, RegExpFlags flags, bool isBehind)
    {
        if (quantifier.Max == 0) return;

        var loop = _loops.Count;
        var counter = _registers;
        _registers += 2;
        _loops.Add(default);
        Emit(MatchOperation.BeginLoop, loop);
        var head = Emit(MatchOperation.Loop, loop);
        var clear = Emit(MatchOperation.Clear);
        var before = _code.Count;
        Node(quantifier.Element, flags, isBehind);
        Emit(MatchOperation.EndRound, loop, head);
        _loops[loop] = new MatchLoop(quantifier.Min, quantifier.Max, quantifier.Greedy, counter, _code.Count);
        var stores = _code.Skip(before).Where(i => i.Operation == MatchOperation.Store).Select(i => i.A).ToArray();
        if (stores.Length > 0) _code[clear] = _code[clear] with { A = stores.Min(), B = stores.Max() + 1 };
    }
}
