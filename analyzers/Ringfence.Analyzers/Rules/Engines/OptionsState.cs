namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Which limits an options object has, as far as the code read so far has set, lifted or removed them.</summary>
/// <remarks>
/// A limit that some path sets counts as set: whoever set it under a condition decided about it. So a limit is set by any call, and lifted only
/// by a call that runs on every path.
/// </remarks>
internal sealed class OptionsState
{
    private readonly Dictionary<string, OptionForm> _set = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiftedLimit> _lifted = new(StringComparer.Ordinal);

    private EngineLimits _byConstraintObjects;

    /// <summary>The limits that are set.</summary>
    internal EngineLimits Limits
    {
        get
        {
            var limits = _byConstraintObjects;
            foreach (var form in _set.Values)
            {
                limits |= form.Limits;
            }

            return limits;
        }
    }

    /// <summary>Whether a call took away every constraint that was set before it.</summary>
    internal bool RemovesConstraints { get; private set; }

    internal void AddConstraint(EngineLimits limits) => _byConstraintObjects |= limits;

    internal void Set(OptionForm form)
    {
        _set[form.SlotName] = form;
        _lifted.Remove(form.SlotName);
    }

    internal void Lift(LiftedLimit lifted)
    {
        _set.Remove(lifted.Form.SlotName);
        _lifted[lifted.Form.SlotName] = lifted;
    }

    internal void RemoveConstraints()
    {
        RemovesConstraints = true;
        _byConstraintObjects = EngineLimits.None;
        foreach (var form in new List<OptionForm>(_set.Values))
        {
            if (form.IsConstraint)
            {
                _set.Remove(form.SlotName);
            }
        }
    }

    /// <summary>The place that lifts a limit, preferring one where a fix can write a value.</summary>
    internal LiftedLimit? FindLifted(EngineLimits limit)
    {
        LiftedLimit? found = null;
        foreach (var lifted in _lifted.Values)
        {
            if ((lifted.Form.Limits & limit) != 0 && (found is null || found.Form.Remedy is null))
            {
                found = lifted;
            }
        }

        return found;
    }
}
