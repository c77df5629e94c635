namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>What the place in the program allows.</summary>
internal sealed record GeneratorContext
{
    public bool Module { get; init; }

    public bool Strict { get; init; }

    public bool Async { get; init; }

    public bool Generator { get; init; }

    /// <summary>Whether <c>return</c> may stand here.</summary>
    public bool Function { get; init; }

    public bool Loop { get; init; }

    public bool Switch { get; init; }

    /// <summary>Whether <c>super.name</c> may stand here.</summary>
    public bool SuperMember { get; init; }

    /// <summary>Whether <c>super()</c> may stand here.</summary>
    public bool SuperCall { get; init; }

    /// <summary>Whether <c>new.target</c> may stand here.</summary>
    public bool NewTarget { get; init; }

    /// <summary>Whether <c>arguments</c> is refused, as in fields and static blocks.</summary>
    public bool Field { get; init; }

    public bool NoIn { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    public IReadOnlyList<string> LoopLabels { get; init; } = [];

    public IReadOnlyList<string> PrivateNames { get; init; } = [];
}
