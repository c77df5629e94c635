using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The text of the expression a secret gives way to.</summary>
internal sealed class RunTimeValue
{
    private readonly SemanticModel _model;
    private readonly int _position;

    /// <summary>Writes the expression for one place.</summary>
    /// <param name="model">The model of the file.</param>
    /// <param name="position">The place, which decides how the names are written.</param>
    /// <param name="variable">The environment variable.</param>
    /// <param name="isFallback">Whether the variable is read to the left of the place already, so that only the failure is missing.</param>
    internal RunTimeValue(SemanticModel model, int position, string variable, bool isFallback)
    {
        _model = model;
        _position = position;
        var failure = $"throw new {Type("System", "InvalidOperationException")}(\"Set the environment variable '{variable}'.\")";
        IsFallback = isFallback;
        Expression = isFallback ? failure : $"{Type("System", "Environment")}.GetEnvironmentVariable(\"{variable}\") ?? {failure}";
    }

    internal bool IsFallback { get; }

    /// <summary>The expression as it stands where nothing around it binds tighter.</summary>
    internal string Expression { get; }

    /// <summary>The expression as an operand.</summary>
    internal string Operand => "(" + Expression + ")";

    /// <summary>The bytes of the value in UTF-8.</summary>
    internal string Utf8Bytes => $"{Type("System.Text", "Encoding")}.UTF8.GetBytes({Expression})";

    private string Type(string @namespace, string name) => TypeReference.Write(_model, _position, @namespace, name);
}
