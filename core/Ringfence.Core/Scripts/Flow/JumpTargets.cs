using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Flow;

/// <summary>What is open around a place. There are at most as many as the text nests, whatever its length.</summary>
internal sealed class JumpTargets
{
    private readonly List<JumpTarget> _open = [];

    /// <summary>The function, or the program.</summary>
    internal JumpTarget Function => Innermost(static target => target.Kind == JumpTargetKind.Function)!;

    /// <summary>Where what is thrown ends: the nearest <c>catch</c> of the function, or the function.</summary>
    internal JumpTarget Catch => Innermost(static target => target.Kind is JumpTargetKind.Catch or JumpTargetKind.Function)!;

    internal JumpTarget? Breakable => Innermost(static target => target.Kind is JumpTargetKind.Loop or JumpTargetKind.Switch);

    internal JumpTarget? Loop => Innermost(static target => target.Kind == JumpTargetKind.Loop);

    internal JumpTarget Open(JumpTargetKind kind, Node node)
    {
        JumpTarget target = new(kind, node, _open.Count);
        _open.Add(target);
        return target;
    }

    internal void Close() => _open.RemoveAt(_open.Count - 1);

    internal JumpTarget? Labelled(string name) => Innermost(target => IsLabel(target, name));

    /// <summary>The loop that bears a label.</summary>
    internal JumpTarget? LabelledLoop(string name)
    {
        for (int i = Labelled(name)?.Index ?? _open.Count; i < _open.Count; i++)
        {
            if (_open[i].Kind == JumpTargetKind.Loop) return _open[i];
        }

        return null;
    }

    /// <summary>Takes a jump from the innermost place to its target, or to the first <c>finally</c> on its way.</summary>
    internal static void Jump(JumpTargets targets, JumpTarget target, bool isContinue)
    {
        for (int i = targets._open.Count - 1; i > target.Index; i--)
        {
            JumpTarget passed = targets._open[i];
            if (passed.Kind == JumpTargetKind.Finally)
            {
                passed.Pending ??= [];
                if (!passed.Pending.Contains((target, isContinue))) passed.Pending.Add((target, isContinue));
                return;
            }

            passed.IsLeft = true;
        }

        target.IsBroken |= !isContinue;
        target.IsContinued |= isContinue;
        target.IsLeft |= !isContinue;
    }

    /// <summary>Something may throw here.</summary>
    internal void Throw()
    {
        for (int i = _open.Count - 1; i >= 0 && _open[i].Kind is not (JumpTargetKind.Catch or JumpTargetKind.Function); i--)
        {
            _open[i].MayThrow = true;
        }
    }

    private static bool IsLabel(JumpTarget target, string name) =>
        target is { Kind: JumpTargetKind.Label, Node: LabeledStatement label } && label.Label.Name == name;

    private JumpTarget? Innermost(Func<JumpTarget, bool> isMeant)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (isMeant(_open[i])) return _open[i];
            if (_open[i].Kind == JumpTargetKind.Function) return null;
        }

        return null;
    }
}
