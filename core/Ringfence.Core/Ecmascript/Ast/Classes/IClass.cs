namespace Ringfence.Ecmascript.Ast;

/// <summary>What class declarations and class expressions share.</summary>
public interface IClass
{
    /// <summary>The name, if it has one.</summary>
    Identifier? Id { get; }

    /// <summary>What it extends.</summary>
    Expression? SuperClass { get; }

    /// <summary>The members.</summary>
    ClassBody Body { get; }
}
