namespace Ringfence.Ecmascript.Scopes;

/// <summary>What a reference does with its variable.</summary>
[Flags]
public enum ReferenceUsage
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It reads the value.</summary>
    Read = 1,

    /// <summary>It gives a value. Together with <see cref="Read"/> in <c>x += 1</c>, <c>x ||= 1</c> and <c>x++</c>.</summary>
    Write = 2,

    /// <summary>The value comes from the declaration itself.</summary>
    Initialization = 4,

    /// <summary>The operand of <c>typeof</c>, which is harmless for names that do not exist.</summary>
    Typeof = 8,

    /// <summary>It is called, or tags a template.</summary>
    Call = 16,

    /// <summary>It is constructed with <c>new</c>.</summary>
    New = 32,

    /// <summary>The operand of <c>delete</c>: neither read nor written.</summary>
    Delete = 64,

    /// <summary>Exported by name, <c>export { x }</c>: whoever imports it reads it; nothing is evaluated here.</summary>
    Export = 128,

    /// <summary>The target of a destructuring pattern: the value is a part of <see cref="Reference.WriteExpression"/>.</summary>
    Destructuring = 256,

    /// <summary>The target of a <c>for-in</c> or <c>for-of</c>, written once each turn.</summary>
    Iteration = 512,

    /// <summary>A default that a parameter takes when it is given nothing.</summary>
    Default = 1024,
}
