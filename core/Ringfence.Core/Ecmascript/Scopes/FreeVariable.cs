namespace Ringfence.Ecmascript.Scopes;

/// <summary>A name that a program uses and does not declare: the host has to supply it, or it does not exist.</summary>
public sealed class FreeVariable
{
    internal FreeVariable(string name, ScopeList<Reference> references, ReferenceUsage usage, bool isOnlyTypeof)
    {
        Name = name;
        References = references;
        Usage = usage;
        IsOnlyTypeof = isOnlyTypeof;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where it is used, in the order of the text.</summary>
    public ScopeList<Reference> References { get; }

    /// <summary>All that its references do.</summary>
    public ReferenceUsage Usage { get; }

    /// <summary>Whether it is only asked for with <c>typeof</c>, which works for names that do not exist.</summary>
    public bool IsOnlyTypeof { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
