using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The text of the expression a secret gives way to.</summary>
internal sealed class RunTimeValue
{
    private readonly SemanticModel _model;
    private readonly int _position;

    private RunTimeValue(SemanticModel model, int position, string? read, string? failure)
    {
        _model = model;
        _position = position;
        IsFallback = read is null;
        IsSimple = failure is null;
        var failing = failure is null ? null : $"throw new {Type("System", "InvalidOperationException")}(\"{failure}\")";
        Expression = read is null ? failing! : failing is null ? read : read + " ?? " + failing;
    }

    /// <summary>Whether the value is read to the left of the place already, so that only the failure is missing.</summary>
    internal bool IsFallback { get; }

    /// <summary>The expression as it stands where nothing around it binds tighter.</summary>
    internal string Expression { get; }

    /// <summary>The expression as an operand.</summary>
    internal string Operand => IsSimple ? Expression : "(" + Expression + ")";

    /// <summary>The bytes of the value in UTF-8.</summary>
    internal string Utf8Bytes => $"{Type("System.Text", "Encoding")}.UTF8.GetBytes({Expression})";

    /// <summary>The bytes the value gives in Base64.</summary>
    internal string Base64Bytes => $"{Type("System", "Convert")}.FromBase64String({Expression})";

    private bool IsSimple { get; }

    /// <summary>Reads an environment variable and fails without it.</summary>
    /// <param name="model">The model of the file.</param>
    /// <param name="position">The place, which decides how the names are written.</param>
    /// <param name="variable">The environment variable.</param>
    /// <param name="isFallback">Whether it is read to the left of the place already.</param>
    internal static RunTimeValue FromEnvironment(SemanticModel model, int position, string variable, bool isFallback) => new(
        model, position,
        isFallback ? null : $"{TypeReference.Write(model, position, "System", "Environment")}.GetEnvironmentVariable(\"{variable}\")",
        $"Set the environment variable '{variable}'.");

    /// <summary>Reads a key of the configuration and fails without it.</summary>
    /// <param name="model">The model of the file.</param>
    /// <param name="position">The place.</param>
    /// <param name="reader">The configuration, or null when it is read to the left of the place already.</param>
    /// <param name="key">The key.</param>
    internal static RunTimeValue FromConfiguration(SemanticModel model, int position, string? reader, string key) =>
        new(model, position, reader is null ? null : $"{reader}[\"{key}\"]", $"Set '{key}' in the configuration.");

    /// <summary>Takes the property of an options object.</summary>
    internal static RunTimeValue FromOptions(SemanticModel model, int position, string property, string key, bool mayBeNull) =>
        new(model, position, property, mayBeNull ? $"Set '{key}' in the configuration." : null);

    private string Type(string @namespace, string name) => TypeReference.Write(_model, _position, @namespace, name);
}
