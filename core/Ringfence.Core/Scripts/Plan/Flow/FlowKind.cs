namespace Ringfence.Scripts.Plan.Flow;

/// <summary>What happens to data on its way from one place to the next.</summary>
internal enum FlowKind : byte
{
    /// <summary>It arrives as it is.</summary>
    Copy,

    /// <summary>A member with a name is taken out.</summary>
    Member,

    /// <summary>One element is taken out.</summary>
    Element,

    /// <summary>One after the other is put together.</summary>
    Collect,

    /// <summary>It is put into a list as one element of it.</summary>
    Wrap,

    /// <summary>The list stays a list: what has such a method is one.</summary>
    List,

    /// <summary>All members are taken: what is written out or spread is an object.</summary>
    Whole,

    /// <summary>A number is computed.</summary>
    Arithmetic,

    /// <summary>A member is taken out that says how much there is in an answer.</summary>
    Total,

    /// <summary>Only how much there is, or whether.</summary>
    Measure,
}
