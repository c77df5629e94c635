using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <summary>The variables of one call of a function, or of the program.</summary>
internal sealed class Frame(Frame? outer, object? receiver)
{
    private readonly Dictionary<Variable, Slot> _slots = [];

    internal Frame? Outer { get; } = outer;

    /// <summary>What <c>this</c> is.</summary>
    internal object? This { get; } = receiver;

    /// <summary>What was returned in branches that may or may not run.</summary>
    internal object? Returned { get; set; }

    internal bool HasReturned { get; set; }

    /// <summary>What a generator has yielded; null in other functions.</summary>
    internal List<object?>? Yielded { get; init; }

    internal void Declare(Variable variable, object? value, int doubt) => _slots[variable] = new Slot { Value = value, Doubt = doubt };

    internal object? Read(Variable variable)
    {
        for (Frame? frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame._slots.TryGetValue(variable, out Slot? slot)) return slot.Value;
        }

        return null;
    }

    /// <summary>Writes a variable. In a branch that may not run, since the variable was declared, it may keep its value.</summary>
    internal void Write(Variable variable, object? value, int doubt)
    {
        for (Frame? frame = this; frame is not null; frame = frame.Outer)
        {
            if (!frame._slots.TryGetValue(variable, out Slot? slot)) continue;
            slot.Value = doubt > slot.Doubt ? ChoiceValue.Of(slot.Value, value) : value;
            return;
        }

        Declare(variable, value, doubt);
    }

    private sealed class Slot
    {
        internal object? Value;
        internal int Doubt;
    }
}
