using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>The members of one compilation's libraries that take SQL text.</summary>
internal sealed class SqlSinks
{
    /// <summary>What SQL and its dialects are called in <c>[StringSyntax("…")]</c>.</summary>
    private static readonly string[] Languages = ["sql", "t-sql", "tsql", "plsql", "pgsql", "postgresql", "mysql", "sqlite", "cql"];

    private static readonly string[] CommandTypes = ["System.Data.Common.DbCommand", "System.Data.IDbCommand", "System.Data.Common.DbBatchCommand"];

    /// <summary>What a parameter of a library that is in no table is called when it takes SQL.</summary>
    internal static readonly HashSet<string> TextNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "sql", "rawSql", "sqlText", "sqlQuery", "sqlString", "sqlStatement", "sqlCommand", "commandText", "cmdText", "selectSql", "querySql",
    };

    /// <summary>What methods begin with that only look at a statement.</summary>
    private static readonly string[] Lookers =
        ["Log", "Trace", "Write", "Print", "Parse", "Format", "Escape", "Quote", "Validate", "Normalize", "Sanitize", "TryParse", "Is", "On"];

    private readonly MemberTable<SqlSink> _table;
    private readonly INamedTypeSymbol?[] _commands;

    /// <summary>The sinks of the libraries the compilation references.</summary>
    /// <param name="symbols">The compilation.</param>
    /// <param name="more">Sinks that the project's policy names.</param>
    internal SqlSinks(CompilationSymbols symbols, ImmutableArray<SqlSink> more)
    {
        OwnNames = new HashSet<string>(
            more.Select(static sink => sink.Member == SqlSink.Constructor ? sink.Type.Split('.', '+').Last() : sink.Member), StringComparer.Ordinal);
        _commands = Array.ConvertAll(CommandTypes, symbols.Find);
        _table = new(symbols, SqlSinkTables.All.Concat(more), static sink => (sink.Type, sink.Member));
    }

    /// <summary>What the policy's sinks are called in code.</summary>
    internal HashSet<string> OwnNames { get; }

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
    internal bool Names(string member) => _table.Names(member) || OwnNames.Contains(member);

    internal static bool IsCommand(CompilationSymbols symbols, ITypeSymbol? type) => Array.Exists(CommandTypes, name => type.IsOrInherits(symbols.Find(name)));

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

        foreach (var (type, sink) in _table.Find(property.Name))
        {
            if (property.ContainingType.IsOrInherits(type))
            {
                return sink;
            }
        }

        return IsMarked(property) ? new SqlSink(property.ContainingType.Name, property.Name, ImmutableArray<string>.Empty) : null;
    }

    /// <summary>The parameter of a method or constructor that takes the text, and the sink it is; null for other methods.</summary>
    internal (IParameterSymbol Parameter, SqlSink Sink)? Find(IMethodSymbol method)
    {
        var name = method.MethodKind == MethodKind.Constructor ? SqlSink.Constructor : method.Name;
        foreach (var (type, sink) in _table.Find(name))
        {
            if (method.ContainingType.IsOrInherits(type) && TextParameter(method, sink) is { } parameter)
            {
                return (parameter, sink);
            }
        }

        return Unlisted(method) is { } unlisted ? (unlisted, new SqlSink(method.ContainingType.Name, method.Name, ImmutableArray<string>.Empty)) : null;
    }

    private static IParameterSymbol? TextParameter(IMethodSymbol method, SqlSink sink)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType != SpecialType.System_String)
            {
                continue;
            }

            if (sink.Parameters.IsEmpty)
            {
                return IsConnection(parameter.Name) ? null : parameter;
            }

            if (sink.Parameters.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase))
            {
                return parameter;
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

    private static bool IsMarked(ISymbol symbol) => StringSyntaxMark.IsOn(symbol, Languages);

    private static bool IsConnection(string parameter) => parameter.StartsWith("conn", StringComparison.OrdinalIgnoreCase);
}
