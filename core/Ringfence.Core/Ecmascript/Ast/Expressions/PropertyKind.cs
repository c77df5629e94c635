namespace Ringfence.Ecmascript.Ast;

/// <summary>What a property is.</summary>
public enum PropertyKind
{
    /// <summary>A value or a method.</summary>
    Init,

    /// <summary>A getter.</summary>
    Get,

    /// <summary>A setter.</summary>
    Set,
}
