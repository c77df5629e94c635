namespace Ringfence.Scripts.Constants;

/// <summary>What kind of value a constant is.</summary>
internal enum ConstantKind
{
    Undefined,
    Null,
    Boolean,
    Number,
    BigInt,
    String,

    /// <summary>An array, whose elements are constants.</summary>
    Array,

    /// <summary>An object, whose members are constants.</summary>
    Object,

    /// <summary>A function, known by its name.</summary>
    Function,
}
