using System.Globalization;
using Jint.Runtime;
using Ringfence.Runtime;
using Storefront;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var database = ShopDatabase.OpenSeeded();
var catalog = new Catalog(database);
Show("Products", catalog.All());
Show("Search for 'lamp'", catalog.Search("lamp"));
Show("In 'coffee'", catalog.InCategory("coffee"));

const string attack = "x' OR 1=1 --";
Show($"Search for \"{attack}\", which lists even hidden products when it becomes SQL", catalog.Search(attack));
Console.WriteLine($"Ada spent {catalog.SpentBy("Ada") / 100m:0.00} so far.");

Console.WriteLine();
Console.WriteLine("Discount rule");
var order = new Order("Ada", Items: 3, TotalCents: 5670, PaymentToken: "token-of-ada");
var rules = new DiscountRules(File.ReadAllText(InAppFolder("rules/discount.js")));
var answer = new OutputSanitizer().Sanitize(rules.Apply(order));
Console.WriteLine($"  answer, cleaned: {answer.ToJson()}");

try
{
    new DiscountRules("function discount() { while (true) { } }").Apply(order);
}
catch (Exception error) when (error is StatementsCountOverflowException or TimeoutException)
{
    Console.WriteLine($"  a rule that never ends was stopped: {error.Message}");
}

Console.WriteLine();
Console.WriteLine("Plugins");
using var desk = SupportDesk.FromEnvironment();
Console.WriteLine(desk is null
    ? $"  (support desk off: set {SupportDesk.TokenVariable} and {SupportDesk.RepositoryVariable} to get a ticket for every refusal)"
    : "  (support desk on: every refusal opens a ticket)");

return 0;

static string InAppFolder(string path) => Path.Combine(AppContext.BaseDirectory, path);

static void Show(string heading, IReadOnlyList<Product> products)
{
    Console.WriteLine();
    Console.WriteLine($"{heading}: {products.Count}");
    foreach (var product in products)
    {
        Console.WriteLine($"  {product.Id}  {product.Name,-24} {product.PriceCents / 100m,8:0.00}");
    }
}
