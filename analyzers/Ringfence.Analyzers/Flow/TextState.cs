namespace Ringfence.Analyzers.Flow;

/// <summary>What the string domain knows at one place.</summary>
internal sealed class TextState
{
    internal static readonly TextState Empty =
        new(SlotMap<FlowValue>.Empty, SlotMap<FlowValue>.Empty, SlotMap<FlowValue>.Empty, SlotMap<FlowValue>.Empty);

    private TextState(SlotMap<FlowValue> variables, SlotMap<FlowValue> fields, SlotMap<FlowValue> objects, SlotMap<FlowValue> proved)
    {
        Variables = variables;
        Fields = fields;
        Objects = objects;
        Proved = proved;
    }

    /// <summary>Locals, parameters and captures. One that is missing was not assigned on any way here.</summary>
    internal SlotMap<FlowValue> Variables { get; }

    /// <summary>
    /// Fields of this object and static ones that were assigned on every way here with no foreign code in between. One that is missing may hold
    /// anything.
    /// </summary>
    internal SlotMap<FlowValue> Fields { get; }

    /// <summary>What known objects hold.</summary>
    internal SlotMap<FlowValue> Objects { get; }

    /// <summary>Parameters and properties that no assignment here set, but that a condition on every way here proved something about.</summary>
    internal SlotMap<FlowValue> Proved { get; }

    internal TextState WithVariable(int slot, FlowValue value) => With(Variables.Set(slot, value), Fields, Objects, Proved.Remove(slot));

    internal TextState WithoutVariable(int slot) => With(Variables.Remove(slot), Fields, Objects, Proved.Remove(slot));

    internal TextState WithVariables(SlotMap<FlowValue> variables) => With(variables, Fields, Objects, Proved);

    internal TextState WithField(int slot, FlowValue value) => With(Variables, Fields.Set(slot, value), Objects, Proved);

    internal TextState WithoutFields() => With(Variables, SlotMap<FlowValue>.Empty, Objects, Proved);

    internal TextState WithObject(int slot, FlowValue value) => With(Variables, Fields, Objects.Set(slot, value), Proved);

    internal TextState WithObjects(SlotMap<FlowValue> objects) => With(Variables, Fields, objects, Proved);

    internal TextState WithProved(int slot, FlowValue value) => With(Variables, Fields, Objects, Proved.Set(slot, value));

    internal TextState Join(TextState other) => Merge(other, static (a, b) => a.Join(b));

    internal TextState Widen(TextState other) => Merge(other, static (a, b) => a.Widen(b));

    private TextState Merge(TextState other, Func<FlowValue, FlowValue, FlowValue> combine) =>
        ReferenceEquals(this, other)
            ? this
            : With(
                Variables.Merge(other.Variables, combine, keepSingles: true),
                Fields.Merge(other.Fields, combine, keepSingles: false),
                Objects.Merge(other.Objects, combine, keepSingles: true),
                Proved.Merge(other.Proved, combine, keepSingles: false));

    private TextState With(SlotMap<FlowValue> variables, SlotMap<FlowValue> fields, SlotMap<FlowValue> objects, SlotMap<FlowValue> proved) =>
        ReferenceEquals(variables, Variables) && ReferenceEquals(fields, Fields) && ReferenceEquals(objects, Objects) && ReferenceEquals(proved, Proved)
            ? this
            : new TextState(variables, fields, objects, proved);
}
