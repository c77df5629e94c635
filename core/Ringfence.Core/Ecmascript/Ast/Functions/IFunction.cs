namespace Ringfence.Ecmascript.Ast;

/// <summary>What function declarations, function expressions and arrow functions share.</summary>
public interface IFunction
{
    /// <summary>The name, if it has one.</summary>
    Identifier? Id { get; }

    /// <summary>The parameters: identifiers and patterns.</summary>
    NodeList<Node> Params { get; }

    /// <summary>A <see cref="BlockStatement"/> or, in an arrow function, an expression.</summary>
    Node Body { get; }

    /// <summary>Whether the body is an expression.</summary>
    bool Expression { get; }

    /// <summary>Whether it is a generator.</summary>
    bool Generator { get; }

    /// <summary>Whether it is <c>async</c>.</summary>
    bool Async { get; }
}
