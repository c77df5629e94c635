using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>The members of one compilation's libraries that take SQL text.</summary>
internal sealed class SqlSinks
{
    internal const string StringSyntax = "StringSyntaxAttribute";

    private static readonly string[] CommandTypes = ["System.Data.Common.DbCommand", "System.Data.IDbCommand", "System.Data.Common.DbBatchCommand"];

    /// <summary>What a parameter of a library that is in no table is called when it takes SQL.</summary>
    internal static readonly HashSet<string> TextNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "sql", "rawSql", "sqlText", "sqlQuery", "sqlString", "sqlStatement", "sqlCommand", "commandText", "cmdText", "selectSql", "querySql",
    };

    /// <summary>What methods begin with that only look at a statement.</summary>
    private static readonly string[] Lookers =
        ["Log", "Trace", "Write", "Print", "Parse", "Format", "Escape", "Quote", "Validate", "Normalize", "Sanitize", "TryParse", "Is", "On"];

    private readonly Dictionary<string, List<(INamedTypeSymbol Type, SqlSink Sink)>> _byMember = new(StringComparer.Ordinal);
    private readonly INamedTypeSymbol?[] _commands;

    internal SqlSinks(CompilationSymbols symbols)
        : this(symbols, [])
    {
    }

    /// <summary>The sinks of the libraries the compilation references.</summary>
    /// <param name="symbols">The compilation.</param>
    /// <param name="more">Sinks that the project's policy names.</param>
    internal SqlSinks(CompilationSymbols symbols, IEnumerable<SqlSink> more)
    {
        _commands = Array.ConvertAll(CommandTypes, symbols.Find);
        foreach (var sink in SqlSinkTables.All.Concat(more))
        {
            if (symbols.Find(sink.Type) is { } type)
            {
                if (!_byMember.TryGetValue(sink.Member, out var sinks))
                {
                    _byMember[sink.Member] = sinks = [];
                }

                sinks.Add((type, sink));
            }
        }
    }

    internal static bool AreIn(CompilationSymbols symbols)
    {
        foreach (var sink in SqlSinkTables.All)
        {
            if (symbols.Has(sink.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some sink has that name: what a name alone can tell.</summary>
    internal bool Names(string member) => _byMember.ContainsKey(member);

    internal bool IsCommand(ITypeSymbol? type)
    {
        foreach (var command in _commands)
        {
            if (type.IsOrInherits(command))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sink a property is, or null.</summary>
    internal SqlSink? Find(IPropertySymbol property)
    {
        if (property.Type.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        if (_byMember.TryGetValue(property.Name, out var sinks))
        {
            foreach (var (type, sink) in sinks)
            {
                if (property.ContainingType.IsOrInherits(type))
                {
                    return sink;
                }
            }
        }

        return IsMarked(property) ? new SqlSink(property.ContainingType.Name, property.Name, ImmutableArray<string>.Empty) : null;
    }

    /// <summary>The parameter of a method or constructor that takes the text, and the sink it is; null for other methods.</summary>
    internal (IParameterSymbol Parameter, SqlSink Sink)? Find(IMethodSymbol method)
    {
        var name = method.MethodKind == MethodKind.Constructor ? SqlSink.Constructor : method.Name;
        if (_byMember.TryGetValue(name, out var sinks))
        {
            foreach (var (type, sink) in sinks)
            {
                if (method.ContainingType.IsOrInherits(type) && TextParameter(method, sink) is { } parameter)
                {
                    return (parameter, sink);
                }
            }
        }

        return Unlisted(method) is { } unlisted ? (unlisted, new SqlSink(method.ContainingType.Name, method.Name, ImmutableArray<string>.Empty)) : null;
    }

    private static IParameterSymbol? TextParameter(IMethodSymbol method, SqlSink sink)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String
                && (sink.Parameters.IsEmpty ? !IsConnection(parameter.Name) : sink.Parameters.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase)))
            {
                return parameter;
            }

            if (sink.Parameters.IsEmpty && parameter.Type.SpecialType == SpecialType.System_String)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// A parameter that says by an attribute or by its name that it takes SQL. Names count only where there is no body to look into: in libraries and in
    /// interfaces.
    /// </summary>
    private static IParameterSymbol? Unlisted(IMethodSymbol method)
    {
        var hasBody = !method.DeclaringSyntaxReferences.IsEmpty && !method.IsAbstract;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && (IsMarked(parameter) || (!hasBody && IsNamedSql(method, parameter))))
            {
                return parameter;
            }
        }

        return null;
    }

    private static bool IsNamedSql(IMethodSymbol method, IParameterSymbol parameter) =>
        TextNames.Contains(parameter.Name) && !Array.Exists(Lookers, word => method.Name.StartsWith(word, StringComparison.Ordinal))
        && !method.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal) && !method.ContainingType.Name.EndsWith("EventArgs", StringComparison.Ordinal);

    private static bool IsMarked(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == StringSyntax && attribute.ConstructorArguments.Length > 0
                && attribute.ConstructorArguments[0].Value is string syntax && syntax.EndsWith("sql", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConnection(string parameter) => parameter.StartsWith("conn", StringComparison.OrdinalIgnoreCase);
}
