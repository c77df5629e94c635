using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Where ADO.NET takes SQL text: the text of a command, and the constructors of every type of command, whoever made it.</summary>
internal sealed class SqlSinks(CompilationSymbols symbols)
{
    private readonly INamedTypeSymbol? _command = symbols.Find("System.Data.Common.DbCommand");
    private readonly INamedTypeSymbol? _commandInterface = symbols.Find("System.Data.IDbCommand");

    internal static bool AreIn(CompilationSymbols symbols) => symbols.Has("System.Data.Common.DbCommand") || symbols.Has("System.Data.IDbCommand");

    internal bool IsCommand(ITypeSymbol? type) => type.IsOrInherits(_command) || type.IsOrInherits(_commandInterface);

    internal bool IsCommandText(IPropertySymbol property) =>
        property is { Name: "CommandText", Type.SpecialType: SpecialType.System_String } && IsCommand(property.ContainingType);

    /// <summary>The parameter of a command's constructor that takes the text, or null.</summary>
    internal IParameterSymbol? TextParameter(IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String)
            {
                return IsConnection(parameter.Name) || !IsCommand(constructor.ContainingType) ? null : parameter;
            }
        }

        return null;
    }

    private static bool IsConnection(string parameter) => parameter.StartsWith("conn", StringComparison.OrdinalIgnoreCase);
}
