using System.Text.Json;
using Jint;

namespace Storefront;

/// <summary>Runs the discount rule. An engine a script can keep busy forever, or recurse in forever, is never made here.</summary>
public sealed class DiscountRules(string source)
{
    private static readonly JsonSerializerOptions ScriptNames = new(JsonSerializerDefaults.Web);

    /// <summary>The rule's answer for an order: whatever the script returned, so clean it before anyone sees it.</summary>
    public object? Apply(Order order)
    {
        var engine = CreateEngine();
        engine.Execute(source);

        // A copy made of JSON, not the order itself: a script that holds a .NET object can call its methods.
        engine.SetValue("orderJson", JsonSerializer.Serialize(order, ScriptNames));
        return engine.Execute("discount(JSON.parse(orderJson))").GetCompletionValue().ToObject();
    }

    private static Engine CreateEngine() => new(options => options
        .Strict()
        .TimeoutInterval(TimeSpan.FromSeconds(2))
        .MaxStatements(10_000)
        .LimitRecursion(64));
}
