using System.Text.Json;
using Jint.Runtime;
using Ringfence.Runtime;

namespace Storefront;

/// <summary>A short visit to the shop, with what a visitor of bad intent would try.</summary>
public static class Session
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void ShowCatalog(Catalog catalog)
    {
        Show("Products", catalog.All());
        Show("Search for 'lamp'", catalog.Search("lamp"));
        Show("In 'coffee'", catalog.InCategory("coffee"));

        // Glued into the SQL text this would list every product, the hidden ones as well.
        Show("Search for \"x' OR 1=1 --\"", catalog.Search("x' OR 1=1 --"));
        Console.WriteLine($"Ada spent {catalog.SpentBy("Ada") / 100m:0.00} so far.");
    }

    public static void ShowDiscount(OutputSanitizer sanitizer)
    {
        var order = new Order("Ada", Items: 3, TotalCents: 5670, PaymentToken: "token-of-ada");
        var rules = new DiscountRules(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", "discount.js")));
        var answer = sanitizer.Sanitize(rules.Apply(order));
        Console.WriteLine();
        Console.WriteLine("The discount rule answers, cleaned:");
        Console.WriteLine(JsonSerializer.Serialize(answer.ToElement(), Indented));

        try
        {
            new DiscountRules("function discount() { while (true) { } }").Apply(order);
        }
        catch (Exception error) when (error is StatementsCountOverflowException or TimeoutException)
        {
            Console.WriteLine("A rule that never ends was stopped.");
        }
    }

    /// <summary>Shows every agent script.</summary>
    /// <returns>Whether all of them may run.</returns>
    public static bool ShowScripts(ScriptShelf shelf)
    {
        Console.WriteLine();
        Console.WriteLine("Agent scripts");
        var allAccepted = true;
        foreach (var (path, refusal, tools) in shelf.Open())
        {
            allAccepted &= refusal is null;
            Console.WriteLine(refusal is null
                ? $"  {path} matches the seal; it can call {string.Join(", ", tools)}"
                : $"  {path} refused: {refusal}");
        }

        return allAccepted;
    }

    /// <summary>Shows every plugin.</summary>
    /// <returns>Whether all of them may be used.</returns>
    public static async Task<bool> ShowPluginsAsync(PluginShelf shelf, SupportDesk? desk)
    {
        Console.WriteLine();
        Console.WriteLine("Plugins");
        Console.WriteLine(desk is null
            ? $"  Support desk is off. Set {SupportDesk.TokenVariable} for tickets."
            : "  Support desk is on: a refusal opens a ticket.");

        var allAccepted = true;
        foreach (var (id, result) in shelf.Open())
        {
            if (result.Plugin is { } plugin)
            {
                Console.WriteLine($"  {id} {plugin.Version}: {plugin.Entry.Length} bytes match the seal, ready for an engine");
                Console.WriteLine($"    {plugin.Manifest.Digest.Value}");
                continue;
            }

            allAccepted = false;
            foreach (var finding in result.Findings)
            {
                Console.WriteLine($"  {id} refused: {finding}");
            }

            if (desk is not null)
            {
                await desk.OpenTicketAsync($"Plugin {id} was refused: {result.Findings[0].Rule.Id}");
            }
        }

        return allAccepted;
    }

    private static void Show(string heading, IReadOnlyList<Product> products)
    {
        Console.WriteLine();
        Console.WriteLine($"{heading}: {products.Count}");
        foreach (var product in products)
        {
            Console.WriteLine($"  {product.Id}  {product.Name,-24} {product.PriceCents / 100m,8:0.00}");
        }
    }
}
