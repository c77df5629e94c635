namespace Storefront;

public sealed record Product(long Id, string Name, string Category, long PriceCents);
