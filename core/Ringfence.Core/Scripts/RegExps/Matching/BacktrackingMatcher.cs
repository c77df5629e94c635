namespace Ringfence.Scripts.RegExps.Matching;

/// <summary>
/// A plain backtracking matcher without any shortcut, which counts its instructions: the measure of an attack. Its memory is bounded by the
/// instructions it may run.
/// </summary>
internal sealed class BacktrackingMatcher
{
    private const int Undefined = -1;
    private const int StepsBetweenSpending = 1_024;
    private readonly MatchProgram _program;
    private readonly AnalysisBudget _budget;
    private readonly int[] _registers;
    private readonly List<(int At, int Place, int Register)> _stack = [];
    private string _text = "";
    private int _limit;

    internal BacktrackingMatcher(MatchProgram program, AnalysisBudget budget)
    {
        _program = program;
        _budget = budget;
        _registers = new int[program.Registers];
    }

    /// <summary>The instructions that the last run took.</summary>
    internal int Steps { get; private set; }

    /// <summary>Whether the last run was given up: it took more instructions than allowed.</summary>
    internal bool IsGivenUp { get; private set; }

    /// <summary>Looks for a match.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first place that is tried.</param>
    /// <param name="isSearch">Whether every further place is tried; else only the first.</param>
    /// <param name="maxSteps">The most instructions.</param>
    internal bool Match(string text, int from, bool isSearch, int maxSteps)
    {
        (_text, _limit, Steps, IsGivenUp) = (text, maxSteps, 0, false);
        var isMatch = false;
        for (var start = from; start <= (isSearch ? text.Length : from) && !isMatch && !IsGivenUp; start++)
        {
            _stack.Clear();
            for (var i = 0; i < _registers.Length; i++) _registers[i] = Undefined;
            isMatch = Run(0, start) >= 0;
        }

        IsGivenUp |= !_budget.Spend((Steps & (StepsBetweenSpending - 1)) + 1);
        return isMatch;
    }

    /// <summary>Runs from an instruction to its Accept.</summary>
    /// <returns>The place behind the match, or -1.</returns>
    private int Run(int at, int place)
    {
        var floor = _stack.Count;
        while (true)
        {
            Steps++;
            if (Steps > _limit || ((Steps & (StepsBetweenSpending - 1)) == 0 && !_budget.Spend(StepsBetweenSpending)))
            {
                IsGivenUp = true;
                return -1;
            }

            var instruction = _program.Instructions[at];
            if (instruction.Operation == MatchOperation.Accept) return place;
            if (Step(instruction, ref at, ref place)) continue;
            if (IsGivenUp || !Back(floor, ref at, ref place)) return -1;
        }
    }

    private bool Step(MatchInstruction instruction, ref int at, ref int place)
    {
        var (a, b) = (instruction.A, instruction.B);
        at++;
        switch (instruction.Operation)
        {
            case MatchOperation.Read:
                return TryRead(b == 1, ref place, out var c) && _program.Sets[a].Contains(c);
            case MatchOperation.Fork:
                _stack.Add((b, place, Undefined));
                at = a;
                return true;
            case MatchOperation.Jump:
                at = a;
                return true;
            case MatchOperation.Store:
                Set(a, place);
                return true;
            case MatchOperation.Clear:
                for (var i = a; i < b; i++) Set(i, Undefined);
                return true;
            case MatchOperation.BeginLoop:
                Set(_program.Loops[a].Counter, 0);
                return true;
            case MatchOperation.Loop:
                Loop(_program.Loops[a], place, ref at);
                return true;
            case MatchOperation.EndRound:
                var loop = _program.Loops[a];
                at = b;
                return _registers[loop.Counter + 1] != place || _registers[loop.Counter] <= loop.Min;
            case MatchOperation.LineBegin:
                return place == 0 || (a == 1 && IsLineEnd(_text[place - 1]));
            case MatchOperation.LineEnd:
                return place == _text.Length || (a == 1 && IsLineEnd(_text[place]));
            case MatchOperation.WordBoundary:
                return (IsWord(place - 1) != IsWord(place)) == (a == 0);
            case MatchOperation.Reference:
                return Refer(_program.References[a], b == 1, instruction.C == 1, ref place);
            case MatchOperation.Look:
                return Look(at, place, instruction, ref at);
            default:
                return false;
        }
    }

    private void Loop(MatchLoop loop, int place, ref int at)
    {
        var rounds = _registers[loop.Counter];
        if (rounds >= loop.Max)
        {
            at = loop.Exit;
            return;
        }

        if (rounds >= loop.Min && !loop.Greedy)
        {
            _stack.Add((~at, place, loop.Counter));
            at = loop.Exit;
            return;
        }

        if (rounds >= loop.Min) _stack.Add((loop.Exit, place, Undefined));
        Enter(loop.Counter, place);
    }

    private void Enter(int counter, int place)
    {
        Set(counter, _registers[counter] + 1);
        Set(counter + 1, place);
    }

    private bool Look(int content, int place, MatchInstruction instruction, ref int at)
    {
        var floor = _stack.Count;
        var end = Run(content, place);
        if (IsGivenUp) return false;
        at = instruction.A;
        if (instruction.B == 1)
        {
            Unwind(floor);
            return end < 0;
        }

        if (end >= 0) KeepRegisters(floor);
        return end >= 0;
    }

    /// <summary>Takes back to the last choice: choices have a place, changed registers have none.</summary>
    private bool Back(int floor, ref int at, ref int place)
    {
        while (_stack.Count > floor)
        {
            var (to, where, register) = _stack[_stack.Count - 1];
            _stack.RemoveAt(_stack.Count - 1);
            if (where == RegisterChange)
            {
                _registers[register] = to;
                continue;
            }

            (at, place) = (to < 0 ? ~to : to, where);
            if (to < 0) Enter(register, where);
            return true;
        }

        return false;
    }

    private void Unwind(int floor)
    {
        while (_stack.Count > floor)
        {
            var (to, where, register) = _stack[_stack.Count - 1];
            _stack.RemoveAt(_stack.Count - 1);
            if (where == RegisterChange) _registers[register] = to;
        }
    }

    private void KeepRegisters(int floor)
    {
        var kept = floor;
        for (var i = floor; i < _stack.Count; i++)
        {
            if (_stack[i].Place == RegisterChange) _stack[kept++] = _stack[i];
        }

        _stack.RemoveRange(kept, _stack.Count - kept);
    }

    private const int RegisterChange = int.MinValue;

    private void Set(int register, int value)
    {
        if (_registers[register] == value) return;
        _stack.Add((_registers[register], RegisterChange, register));
        _registers[register] = value;
    }

    private bool TryRead(bool isBehind, ref int place, out int character)
    {
        character = 0;
        if (isBehind ? place == 0 : place >= _text.Length) return false;
        if (isBehind)
        {
            character = _text[--place];
            if (!_program.Unicode || place == 0 || !char.IsSurrogatePair(_text[place - 1], _text[place])) return true;
            character = char.ConvertToUtf32(_text[place - 1], _text[place]);
            place--;
            return true;
        }

        character = _text[place++];
        if (!_program.Unicode || place >= _text.Length || !char.IsSurrogatePair(_text[place - 1], _text[place])) return true;
        character = char.ConvertToUtf32(_text[place - 1], _text[place]);
        place++;
        return true;
    }

    private bool Refer(int[] groups, bool isBehind, bool ignoreCase, ref int place)
    {
        foreach (var group in groups)
        {
            var (start, end) = (_registers[2 * group], _registers[(2 * group) + 1]);
            if (start < 0 || end < 0) continue;
            var length = end - start;
            var from = isBehind ? place - length : place;
            if (from < 0 || from + length > _text.Length) return false;
            Steps += length;
            for (var i = 0; i < length; i++)
            {
                if (!AreEqual(_text[start + i], _text[from + i], ignoreCase)) return false;
            }

            place = isBehind ? from : from + length;
            return true;
        }

        return true;
    }

    private bool AreEqual(char a, char b, bool ignoreCase) =>
        a == b || (ignoreCase && Characters.CaseClosure.AreEqual(a, b, _program.Unicode));

    private bool IsWord(int place) =>
        place >= 0 && place < _text.Length && Characters.ClassReader.Word.Contains(_text[place]);

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';
}
