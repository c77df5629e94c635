namespace Ringfence.Secrets.Detectors;

/// <summary>Payment and shops.</summary>
internal static class Payment
{
    internal static readonly SecretDetector[] All =
    [
        new("stripe-secret-key", "Stripe", "Stripe secret key", "sk_live_{w24-247}", "sk_test_{w24-247}")
        {
            Variable = "STRIPE_SECRET_KEY",
            Rotation = "Stripe: Developers, API keys, Roll key",
            Source = "Stripe's documentation of prefixes; lengths observed",
        },
        new("stripe-restricted-key", "Stripe", "Stripe restricted key", "rk_live_{w24-247}", "rk_test_{w24-247}")
        {
            Variable = "STRIPE_RESTRICTED_KEY",
            Rotation = "Stripe: Developers, API keys, Restricted keys",
            Source = "Stripe's documentation of prefixes; lengths observed",
        },
        new("stripe-webhook-secret", "Stripe", "Stripe webhook signing secret", "whsec_{w32}", "whsec_{x64}")
        {
            Variable = "STRIPE_WEBHOOK_SECRET",
            Rotation = "Stripe: Developers, Webhooks, Roll secret",
            Source = "Stripe's documentation of prefixes; lengths observed",
        },
        new("square-client-secret", "Square", "Square OAuth secret", "sq0csp-{u43}")
        {
            Variable = "SQUARE_CLIENT_SECRET",
            Rotation = "Square: Developer Console, OAuth",
        },
        new("square-access-token", "Square", "Square access token", "sq0atp-{u22}")
        {
            Variable = "SQUARE_ACCESS_TOKEN",
            Rotation = "Square: Developer Console, Credentials",
        },
        new("shopify-access-token", "Shopify", "Shopify access token", "shpat_{h32}", "shpca_{h32}", "shppa_{h32}")
        {
            Variable = "SHOPIFY_ACCESS_TOKEN",
            Rotation = "Shopify admin: Settings, Apps, the app's API credentials",
            Source = "Shopify's changelog (2020)",
        },
        new("shopify-shared-secret", "Shopify", "Shopify shared secret", "shpss_{h32}")
        {
            Variable = "SHOPIFY_SHARED_SECRET",
            Rotation = "Shopify: Partner Dashboard, the app's client credentials",
            Source = "Shopify's changelog (2020)",
        },
    ];
}
