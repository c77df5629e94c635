using System.Text.Json;
using Jint;

namespace Storefront;

/// <summary>Runs the discount rule, for as long as the rule likes.</summary>
public sealed class DiscountRules(string source)
{
    private static readonly JsonSerializerOptions ScriptNames = new(JsonSerializerDefaults.Web);

    public object? Apply(Order order)
    {
        var engine = new Engine();
        engine.Execute(source);
        engine.SetValue("orderJson", JsonSerializer.Serialize(order, ScriptNames));
        return engine.Execute("discount(JSON.parse(orderJson))").GetCompletionValue().ToObject();
    }
}
