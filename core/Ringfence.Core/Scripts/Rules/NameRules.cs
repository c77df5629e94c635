using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules;

/// <summary>Which rules want identifiers, and members that are not computed, of which names. Most names nobody wants.</summary>
internal sealed class NameRules
{
    private static readonly IScriptRule[] None = [];
    private readonly KeptByName<IScriptRule[]> _ofIdentifiers;
    private readonly KeptByName<IScriptRule[]> _ofMembers;

    internal NameRules(ScriptSettings settings, IScriptRule[]?[] rulesByType)
    {
        IScriptRule[] identifiers = rulesByType[(int)NodeType.Identifier] ?? None;
        IScriptRule[] members = rulesByType[(int)NodeType.MemberExpression] ?? None;
        _ofIdentifiers = new(name => Wanting(identifiers, name, settings));
        _ofMembers = new(name => Wanting(members, name, settings));
    }

    internal IScriptRule[] OfIdentifier(string name) => _ofIdentifiers.Of(name);

    internal IScriptRule[] OfMember(string name) => _ofMembers.Of(name);

    private static IScriptRule[] Wanting(IScriptRule[] rules, string name, ScriptSettings settings)
    {
        IScriptRule[] wanting = Array.FindAll(rules, rule => rule is not INameRule named || named.Wants(name, settings));
        return wanting.Length == 0 ? None : wanting.Length == rules.Length ? rules : wanting;
    }
}
