using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes;

/// <summary>A place that uses a variable by its name.</summary>
public sealed class Reference
{
    internal Reference(Identifier identifier, Scope scope, ReferenceUsage usage, Node? writeExpression, int nameId)
    {
        Identifier = identifier;
        Scope = scope;
        Usage = usage;
        WriteExpression = writeExpression;
        NameId = nameId;
    }

    /// <summary>The name, where it is used.</summary>
    public Identifier Identifier { get; }

    /// <summary>The name.</summary>
    public string Name => Identifier.Name;

    /// <summary>The innermost scope around it.</summary>
    public Scope Scope { get; }

    /// <summary>The variable; null when nothing in the program declares it.</summary>
    public Variable? Variable { get; internal set; }

    /// <summary>What it does.</summary>
    public ReferenceUsage Usage { get; }

    /// <summary>
    /// The expression whose value, or a part of it, is written: the right side, the iterated object, or the default of a parameter. Null
    /// for reads and for <c>++</c> and <c>--</c>.
    /// </summary>
    public Node? WriteExpression { get; }

    /// <summary>Whether it reads.</summary>
    public bool IsRead => (Usage & ReferenceUsage.Read) != 0;

    /// <summary>Whether it writes.</summary>
    public bool IsWrite => (Usage & ReferenceUsage.Write) != 0;

    /// <summary>Whether it is the writing of a declaration.</summary>
    public bool IsInitialization => (Usage & ReferenceUsage.Initialization) != 0;

    /// <summary>
    /// Whether a <c>with</c> or a direct <c>eval</c> in sloppy code, between here and the variable (or, when it has none, anywhere around),
    /// may make the name mean something else.
    /// </summary>
    public bool IsDynamic { get; internal set; }

    /// <summary>Whether the variable belongs to a function outside of the one this stands in.</summary>
    public bool IsCapture { get; internal set; }

    /// <summary>Whether the variable may not yet be initialised.</summary>
    public TemporalDeadZone TemporalDeadZone { get; internal set; }

    internal int NameId { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name} [{Identifier.Start}, {Identifier.End}) {Usage}");
}
