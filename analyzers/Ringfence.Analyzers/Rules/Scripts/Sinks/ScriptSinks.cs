using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary>The members of one compilation's libraries that take scripts.</summary>
internal sealed class ScriptSinks
{
    /// <summary>Every sink the rules know.</summary>
    internal static readonly ScriptSink[] Known = [.. JintSinks.All, .. JurassicSinks.All, .. ClearScriptSinks.All, .. RingfenceSinks.All];

    private readonly MemberTable<ScriptSink> _table;

    internal ScriptSinks(CompilationSymbols symbols) => _table = new(symbols, Known, static sink => (sink.Type, sink.Member));

    internal bool IsEmpty => _table.IsEmpty;

    internal static bool AreIn(CompilationSymbols symbols)
    {
        foreach (var sink in Known)
        {
            if (symbols.Has(sink.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parameter of a method that takes a script, and what that is; null for other methods. Allocates nothing.</summary>
    /// <param name="method">The method.</param>
    /// <param name="receiver">The type of what it is called on.</param>
    internal (IParameterSymbol Parameter, ScriptTextKind Kind)? Find(IMethodSymbol method, ITypeSymbol? receiver)
    {
        foreach (var (type, sink) in _table.Find(method.Name))
        {
            // Not what a class of somebody else that derives from the engine adds under the same name.
            if ((receiver ?? method.ContainingType).IsOrInherits(type) && type.IsOrInherits(method.ContainingType.OriginalDefinition)
                && TextParameter(method, sink) is { } parameter)
            {
                return (parameter, KindOf(method, sink));
            }
        }

        return null;
    }

    private static IParameterSymbol? TextParameter(IMethodSymbol method, ScriptSink sink)
    {
        foreach (var name in sink.Parameters)
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Type.SpecialType == SpecialType.System_String && parameter.Name == name)
                {
                    return parameter;
                }
            }
        }

        return null;
    }

    private static ScriptTextKind KindOf(IMethodSymbol method, ScriptSink sink)
    {
        if (sink.KindBeside is var (type, kind))
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Type.Name == type)
                {
                    return kind;
                }
            }
        }

        return sink.Kind;
    }
}
