using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>
/// Reads which limits the options of one engine construction hold: from a lambda, an inline object, a local variable configured before the
/// construction, and one helper method each of these hands the options to. Everything else - a field, a parameter, an unknown call, a variable
/// a lambda captures - is unknown, and an unknown construction is not reported.
/// </summary>
internal sealed class EngineOptionsReader
{
    private readonly EngineSymbols _engine;
    private readonly IObjectCreationOperation _construction;
    private readonly SourceBodies _bodies;
    private readonly OptionsUses _uses;
    private readonly OptionsState _state = new();

    private EngineOptionsReader(EngineSymbols engine, IObjectCreationOperation construction, CancellationToken cancellation)
    {
        _engine = engine;
        _construction = construction;
        _bodies = new SourceBodies(construction.SemanticModel!, cancellation);
        _uses = new OptionsUses(engine, _state, _bodies);
    }

    /// <summary>What is known of the options; null when it is unknown.</summary>
    internal static OptionsState? Read(EngineSymbols engine, IObjectCreationOperation construction, CancellationToken cancellation)
    {
        if (construction.SemanticModel is null)
        {
            return null;
        }

        var reader = new EngineOptionsReader(engine, construction, cancellation);
        return reader.ReadConstruction() ? reader._state : null;
    }

    private bool ReadConstruction()
    {
        if (_engine.SetByDefault is { } form)
        {
            _state.Set(form);
        }

        if (_construction.Arguments.Length == 0)
        {
            return true;
        }

        if (_construction.Arguments.Length > 1)
        {
            return false;
        }

        var argument = LimitValues.Unwrap(_construction.Arguments[0].Value);
        return argument switch
        {
            IDelegateCreationOperation configure => ReadDelegate(configure),
            ILocalReferenceOperation local when local.Type?.TypeKind == TypeKind.Delegate => ReadDelegateLocal(local.Local),
            _ => _engine.IsOptions(argument.Type) && ReadOptions(argument),
        };
    }

    private bool ReadDelegate(IDelegateCreationOperation configure) => configure.Target switch
    {
        IAnonymousFunctionOperation lambda => FindOptions(lambda.Symbol) is { } parameter && _uses.ReadAll(lambda.Body, parameter, depth: 0),
        IMethodReferenceOperation { Method: var method } =>
            FindOptions(method) is { } parameter && _bodies.Find(method) is { } body && _uses.ReadAll(body, parameter, depth: 0),
        _ => false,
    };

    private bool ReadDelegateLocal(ILocalSymbol local)
    {
        var scope = OperationTree.Root(_construction);
        return OperationTree.FindInitializer(scope, local) is { } initializer
            && LimitValues.Unwrap(initializer) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation } configure
            && !OperationTree.IsWritten(scope, local)
            && ReadDelegate(configure);
    }

    private bool ReadOptions(IOperation options) => _uses.FindOrigin(options) switch
    {
        IObjectCreationOperation creation => ReadCreation(creation),
        ILocalReferenceOperation local => ReadLocal(local.Local),
        _ => false,
    };

    private bool ReadCreation(IObjectCreationOperation creation) =>
        _engine.IsOptions(creation.Type) && _uses.ReadInitializer(creation.Initializer) && _uses.Follow(creation, origin: null, depth: 0);

    private bool ReadLocal(ILocalSymbol local)
    {
        var scope = OperationTree.Function(_construction);
        return OperationTree.FindInitializer(scope, local) is { } initializer
            && _uses.FindOrigin(initializer) is IObjectCreationOperation creation
            && SymbolEqualityComparer.Default.Equals(creation.Type, _engine.Options)
            && _uses.ReadInitializer(creation.Initializer)
            && _uses.Follow(creation, local, depth: 0)
            && _uses.ReadAll(scope, local, depth: 0, before: _construction.Syntax.Span.End);
    }

    private IParameterSymbol? FindOptions(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (_engine.IsOptions(parameter.Type))
            {
                return parameter;
            }
        }

        return null;
    }
}
