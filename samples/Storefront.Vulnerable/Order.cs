namespace Storefront;

/// <summary>What the discount rule is told about an order. The payment token is there because real orders carry one.</summary>
public sealed record Order(string Customer, int Items, long TotalCents, string PaymentToken);
