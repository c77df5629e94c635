namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>How much a dump says.</summary>
internal enum DumpForm
{
    /// <summary>Everything.</summary>
    Whole,

    /// <summary>No ranges, no comments and not how literals are written.</summary>
    Tree,

    /// <summary>As <see cref="Tree"/>, with names and literals as numbers in the order of their first appearance, and sequences without
    /// their grouping.</summary>
    Shape,
}
