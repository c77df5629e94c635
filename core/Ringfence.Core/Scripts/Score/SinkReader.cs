using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Score;

/// <summary>Takes apart what a tool is given.</summary>
internal sealed class SinkReader
{
    private const int MaxSteps = 32;
    private static readonly string[] Schemes = ["http://", "https://", "ws://", "wss://", "ftp://", "sftp://", "//"];
    private static readonly HashSet<string> UrlKeys = new(["url", "uri", "href", "endpoint", "webhook", "host"],
        StringComparer.OrdinalIgnoreCase);
    private readonly ScriptFlow _flow;

    internal SinkReader(ScriptFlow flow) => _flow = flow;

    internal static bool IsUrlKey(string key) => UrlKeys.Contains(key);

    /// <summary>What it is given, by the keys of its arguments, and to whom it goes.</summary>
    internal List<SinkPart> Read(CallSite site, out SinkFacts facts)
    {
        List<SinkPart> parts = [];
        facts = new SinkFacts { HasReceiver = site.Form != ToolCallForm.Direct };
        if (site.Form == ToolCallForm.Passed && site.Receiver >= 0) parts.Add(new SinkPart("", site.Receiver, site.ReceiverNode!));
        for (int i = 0; i < site.Arguments.Count; i++)
        {
            Expression argument = site.Arguments[i];
            ObjectExpression? literal = LiteralOf(argument);
            if (literal is null)
            {
                facts.HasUrl |= IsUrl(argument);
                facts.HasReceiver |= i > 0;
                if (site.ArgumentIds[i] >= 0) parts.Add(new SinkPart("", site.ArgumentIds[i], argument));
                continue;
            }

            if (argument is not ObjectExpression && _flow.Places.VariableOf(argument) is { } variable)
            {
                parts.Add(new SinkPart("", _flow.Places.ChangesOf(variable.Index), argument));
            }

            foreach (Node member in literal.Properties)
            {
                if (member is Property property)
                {
                    string key = KeyOf(property);
                    if (property.Value is Expression value) Look(key, value, ref facts);
                    if (_flow.Places.Of(property.Value) is >= 0 and int place) parts.Add(new SinkPart(key, place, property.Value));
                    int name = property.Computed ? _flow.Places.Of(property.Key) : -1;
                    if (name >= 0) parts.Add(new SinkPart("", name, property.Key));
                }
                else
                {
                    facts.HasReceiver = true;
                    if (_flow.Places.Of(member) is >= 0 and int place) parts.Add(new SinkPart("", place, member));
                }
            }
        }

        return parts;
    }

    private void Look(string key, Expression value, ref SinkFacts facts)
    {
        bool isUrl = IsUrl(value);
        bool isFixed = isUrl || IsMailbox(_flow.Constants.Fold(value).SingleString);
        facts.HasUrl |= isUrl;
        facts.HasFixedReceiver |= isFixed;
        facts.HasReceiver |= isFixed || key.Length == 0 || _flow.Words.IsReceiver(key);
    }

    private static bool IsMailbox(string? text) => text is not null && text.IndexOf('@', 0) > 0 && text.IndexOf(' ', 0) < 0;

    private static string KeyOf(Property property) => property.Key switch
    {
        Identifier name when !property.Computed => name.Name,
        StringLiteral text => text.Value,
        _ => "",
    };

    private ObjectExpression? LiteralOf(Expression argument)
    {
        if (argument is ObjectExpression literal) return literal;
        return _flow.Places.VariableOf(argument) is { IsReassigned: false } variable
            ? _flow.Constants.Names.InitialOf(variable) as ObjectExpression : null;
    }

    /// <summary>Whether a text begins as an address of the web.</summary>
    private bool IsUrl(Expression expression)
    {
        for (int i = 0; i < MaxSteps; i++)
        {
            switch (expression)
            {
                case BinaryExpression { Operator: BinaryOperator.Add } sum:
                    expression = sum.Left;
                    continue;
                case TemplateLiteral { Quasis: { Count: > 1 } quasis } template:
                    if (quasis[0].Cooked is { Length: > 0 } start) return HasScheme(start);
                    expression = template.Expressions[0];
                    continue;
                case ObjectExpression or ArrayExpression or IFunction or IClass:
                    return false;
                default:
                    return _flow.Constants.Fold(expression).Values.Any(static value => value.IsString && HasScheme(value.Text));
            }
        }

        return false;
    }

    private static bool HasScheme(string text) => Array.Exists(Schemes, scheme =>
        text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
