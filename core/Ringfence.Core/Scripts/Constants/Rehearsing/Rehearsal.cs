using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Policy;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <summary>
/// Goes through a script as an engine would, with what the text tells: loops and callbacks over known values, calls with known arguments.
/// What comes from outside is not known, and both ways of a branch that depends on it are gone. It calls nothing, costs a bounded number
/// of steps in proportion to the length of the script, and tells which keys came up and which limits were passed.
/// </summary>
internal sealed partial class Rehearsal
{
    private const int Steps = 6000;
    private const int StepsPerUnit = 1;
    private const int MostSteps = 200_000;
    private const int MaxDepth = 480;
    private const int MaxTexts = 16;

    private readonly ScopeTree _scopes;
    private readonly ConstantFolder _constants;
    private readonly ScriptLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<Node, List<string>> _texts = [];
    private readonly Dictionary<Node, RehearsedExcess> _excesses = [];
    private readonly List<ClosureValue> _functions = [];
    private readonly HashSet<Node> _called = [];
    private Frame _frame = new(null, null);
    private int _left;
    private int _depth;
    private int _doubt;
    private int _decisions;
    private object? _value;
    private string? _label;
    private string? _loopLabel;
    private bool _mayHaveLeft;

    private Rehearsal(ScopeTree scopes, ConstantFolder constants, ScriptLimits limits, CancellationToken cancellation)
    {
        _scopes = scopes;
        _constants = constants;
        _limits = limits;
        _cancellation = cancellation;
        _left = Math.Min(Steps + (StepsPerUnit * scopes.Program.End), MostSteps);
    }

    internal static Rehearsal Of(ScopeTree scopes, ConstantFolder constants, ScriptLimits limits, CancellationToken cancellation)
    {
        Rehearsal rehearsal = new(scopes, constants, limits, cancellation);
        rehearsal.Run();
        return rehearsal;
    }

    /// <summary>What an expression was that is used as a key, or as the first argument of a function that is not the script's.</summary>
    internal IReadOnlyList<string> TextsOf(Node expression) => _texts.TryGetValue(expression, out List<string>? texts) ? texts : [];

    /// <summary>What went beyond a limit at a node; null when nothing did.</summary>
    internal RehearsedExcess? ExcessAt(Node node) => _excesses.TryGetValue(node, out RehearsedExcess? excess) ? excess : null;

    internal bool HasExcesses => _excesses.Count > 0;

    private bool IsSpent => _left <= 0;

    private void Run()
    {
        Hoist(_scopes.Program.Body);
        foreach (Node statement in _scopes.Program.Body)
        {
            if (IsSpent || Execute(statement) is Completion.Return or Completion.Throw) break;
        }

        // What nothing has called may be called by whoever gets it.
        for (int i = 0; i < _functions.Count && !IsSpent; i++)
        {
            if (!_called.Contains(_functions[i].Node)) CallUnknown(_functions[i]);
        }
    }

    /// <summary>Pays for a step; false when nothing is left, or when it would go too deep.</summary>
    private bool Enter()
    {
        if (--_left <= 0 || _depth >= MaxDepth || ((_depth & 15) == 15 && !StackRoom.IsEnough())) return false;
        if ((_left & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        _depth++;
        return true;
    }

    private void Observe(Expression expression, object? value)
    {
        foreach (object? one in ChoiceValue.All(value))
        {
            if (TextOf(one) is not { } text) continue;
            if (!_texts.TryGetValue(expression, out List<string>? texts)) _texts[expression] = texts = [];
            if (texts.Count < MaxTexts && !texts.Contains(text)) texts.Add(text);
        }
    }

    /// <summary>What is beyond a limit ends the script there.</summary>
    private object? Beyond(Node node, RehearsedLimit limit, double amount)
    {
        if (!_excesses.ContainsKey(node)) _excesses[node] = new RehearsedExcess(limit, amount);
        return null;
    }

    /// <summary>Runs what may or may not run.</summary>
    private T InDoubt<T>(Func<T> action)
    {
        _doubt++;
        try
        {
            return action();
        }
        finally
        {
            _doubt--;
        }
    }
}
