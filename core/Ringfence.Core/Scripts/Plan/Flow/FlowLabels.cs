namespace Ringfence.Scripts.Plan.Flow;

/// <summary>Which sources a value comes from, by how much of them it holds. A bit is a source.</summary>
internal struct FlowLabels
{
    /// <summary>Lists of many records.</summary>
    internal ulong Nested;

    /// <summary>Many records.</summary>
    internal ulong Bulk;

    /// <summary>One whole record.</summary>
    internal ulong Record;

    /// <summary>A field of many records.</summary>
    internal ulong Collected;

    /// <summary>What a tool gave that does not say what it gives.</summary>
    internal ulong Plain;

    /// <summary>A field of a record.</summary>
    internal ulong Field;

    /// <summary>A number computed from it, a count.</summary>
    internal ulong Derived;

    internal readonly ulong All => Nested | Bulk | Record | Collected | Plain | Field | Derived;

    internal static FlowLabels Of(ulong bits, FlowGrade grade)
    {
        FlowLabels labels = default;
        switch (grade)
        {
            case FlowGrade.Bulk: labels.Bulk = bits; break;
            case FlowGrade.Record: labels.Record = bits; break;
            case FlowGrade.Collected: labels.Collected = bits; break;
            case FlowGrade.Plain: labels.Plain = bits; break;
            case FlowGrade.Field: labels.Field = bits; break;
            case FlowGrade.Derived: labels.Derived = bits; break;
        }

        return labels;
    }

    /// <summary>How much of a source the value holds at most.</summary>
    internal readonly FlowGrade GradeOf(ulong bit)
    {
        if (((Nested | Bulk) & bit) != 0) return FlowGrade.Bulk;
        if ((Record & bit) != 0) return FlowGrade.Record;
        if ((Collected & bit) != 0) return FlowGrade.Collected;
        if ((Plain & bit) != 0) return FlowGrade.Plain;
        if ((Field & bit) != 0) return FlowGrade.Field;
        return (Derived & bit) != 0 ? FlowGrade.Derived : FlowGrade.None;
    }

    /// <summary>Takes more in; false when nothing of it was new.</summary>
    internal bool Add(in FlowLabels other)
    {
        ulong news = (other.Nested & ~Nested) | (other.Bulk & ~Bulk) | (other.Record & ~Record) | (other.Collected & ~Collected)
            | (other.Plain & ~Plain) | (other.Field & ~Field) | (other.Derived & ~Derived);
        if (news == 0) return false;
        Nested |= other.Nested;
        Bulk |= other.Bulk;
        Record |= other.Record;
        Collected |= other.Collected;
        Plain |= other.Plain;
        Field |= other.Field;
        Derived |= other.Derived;
        return true;
    }

    /// <summary>What arrives at the end of a step.</summary>
    /// <param name="kind">The step.</param>
    /// <param name="kept">The sources that stay what they are when numbers are computed from them.</param>
    internal readonly FlowLabels After(FlowKind kind, ulong kept)
    {
        FlowLabels result = this;
        switch (kind)
        {
            case FlowKind.Member:
                result.Record = 0;
                result.Field |= Record;
                break;
            case FlowKind.Element:
                result.Nested = result.Collected = result.Plain = 0;
                result.Bulk = Nested;
                result.Record |= Bulk | Plain;
                result.Field |= Collected;
                break;
            case FlowKind.Wrap:
                result.Bulk = 0;
                result.Nested |= Bulk;
                break;
            case FlowKind.Collect:
                result.Record = result.Field = 0;
                result.Bulk |= Record;
                result.Collected |= Field;
                break;
            case FlowKind.List:
                result.Plain = 0;
                result.Bulk |= Plain;
                break;
            case FlowKind.Whole:
                result.Plain = 0;
                result.Record |= Plain;
                break;
            case FlowKind.Arithmetic:
                result = Of(All & ~kept, FlowGrade.Derived);
                result.Field = All & kept;
                break;
            case FlowKind.Total:
                result.Nested = result.Bulk = result.Record = result.Plain = 0;
                result.Derived |= Nested | Bulk;
                result.Field |= Record | Plain;
                break;
            case FlowKind.Measure:
                result = Of(All, FlowGrade.Derived);
                break;
        }

        return result;
    }
}
