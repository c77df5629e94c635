using System.Globalization;
using System.Text.Json;
using Storefront;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var database = ShopDatabase.OpenSeeded();
using var desk = new SupportDesk();
var catalog = new Catalog(database);

Console.WriteLine("Products");
foreach (var product in catalog.All())
{
    Console.WriteLine($"  {product.Id}  {product.Name,-24} {product.PriceCents / 100m,8:0.00}");
}

Console.WriteLine($"Search for 'lamp': {catalog.Search("lamp").Count} products");
Console.WriteLine($"In 'coffee': {catalog.InCategory("coffee").Count} products");
Console.WriteLine($"Ada spent {catalog.SpentBy("Ada") / 100m:0.00}");

var rules = new DiscountRules(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", "discount.js")));
Console.WriteLine(JsonSerializer.Serialize(rules.Apply(new Order("Ada", Items: 3, TotalCents: 5670, PaymentToken: "token-of-ada"))));

try
{
    foreach (var (name, bytes) in PluginShelf.Load(Path.Combine(AppContext.BaseDirectory, "plugins")))
    {
        Console.WriteLine($"Plugin '{name}': {bytes.Length} bytes, loaded");
    }
}
catch (IOException)
{
    await desk.OpenTicketAsync("A plugin did not load");
    throw;
}
