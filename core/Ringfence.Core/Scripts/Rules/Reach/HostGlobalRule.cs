using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4023.</summary>
internal sealed class HostGlobalRule : NodeRule, INameRule
{
    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.HostGlobal];

    public override IReadOnlyList<NodeType> Nodes { get; } =
    [
        NodeType.Identifier, NodeType.MemberExpression, NodeType.ImportDeclaration, NodeType.ExportNamedDeclaration,
            NodeType.ExportAllDeclaration,
    ];

    public bool Wants(string name, ScriptSettings settings) => HostNames.HostOf(name) is not null;

    public override void Check(Node node, ScriptRuleContext context)
    {
        switch (node)
        {
            case Identifier identifier when HostNames.HostOf(identifier.Name) is { } host:
                if (GlobalUse.NameOf(identifier, context) is { } name) Report(identifier, name, host, context);
                break;
            case MemberExpression member when GlobalUse.KeyOf(member, context) is { } key && HostNames.HostOf(key) is { } host:
                if (GlobalUse.NameOf(member, context) is not null) Report(member.Property, key, host, context);
                break;
            case ImportDeclaration import:
                CheckSource(import.Source, context);
                break;
            case ExportNamedDeclaration { Source: { } source }:
                CheckSource(source, context);
                break;
            case ExportAllDeclaration export:
                CheckSource(export.Source, context);
                break;
        }
    }

    private static void Report(Node node, string name, string host, ScriptRuleContext context)
    {
        if (GlobalUse.IsSupplied(name, context) || context.Settings.IsDisallowed(name)) return;
        context.Report(
            ScriptRules.HostGlobal, node,
            $"{Quoted.Name(name)} belongs to {host}: through it a script gets at what only the application may touch. Call a tool instead; "
            + "if the host supplies something harmless of this name, list it under 'scripts.globals'.");
    }

    private static void CheckSource(StringLiteral source, ScriptRuleContext context)
    {
        if (!HostNames.IsHostModule(source.Value)) return;
        context.Report(
            ScriptRules.HostGlobal, source,
            $"The module {Quoted.Name(source.Value)} belongs to the host: through it a script gets at files, processes or the network. "
                + "Call a tool instead.");
    }
}
