namespace Ringfence.Secrets.Detectors;

/// <summary>Payment and commerce.</summary>
internal static class Commerce
{
    internal static readonly SecretDetector[] All =
    [
        new("square-production-token", "Square", "Square access token", "EAAA{u60}")
        {
            Variable = "SQUARE_ACCESS_TOKEN",
            Rotation = "Square: Developer console, Credentials",
        },
        new("square-sandbox-secret", "Square", "Square sandbox secret", "sandbox-sq0csb-{u43}")
        {
            Variable = "SQUARE_SANDBOX_SECRET",
            Rotation = "Square: Developer console, OAuth",
        },
        new("braintree-access-token", "Braintree", "Braintree access token",
            "access_token$production${l16}${x32}",
            "access_token$sandbox${l16}${x32}")
        {
            Variable = "BRAINTREE_ACCESS_TOKEN",
            Rotation = "Braintree: Settings, API",
        },
        new("razorpay-key-id", "Razorpay", "Razorpay key id", "rzp_live_{w14}")
        {
            Variable = "RAZORPAY_KEY_ID",
            Rotation = "Razorpay: Account & settings, API keys",
            Source = "Razorpay's documentation of API keys",
            Confidence = SecretConfidence.Medium,
        },
        new("flutterwave-secret-key", "Flutterwave", "Flutterwave secret key",
            "FLWSECK-{l32}-X",
            "FLWSECK_TEST-{l32}-X",
            "FLWSECK-{l32}-{l12}vt-X")
        {
            Variable = "FLW_SECRET_KEY",
            Rotation = "Flutterwave: Settings, API",
            Source = "Flutterwave's documentation of authentication",
        },
        new("mollie-api-key", "Mollie", "Mollie API key", "live_{w30}")
        {
            Variable = "MOLLIE_API_KEY",
            Rotation = "Mollie: Developers, API keys",
            Source = "Mollie's documentation of authentication",
            Confidence = SecretConfidence.Medium,
        },
        new("plaid-access-token", "Plaid", "Plaid access token",
            "access-production-{g}",
            "access-sandbox-{g}")
        {
            Variable = "PLAID_ACCESS_TOKEN",
            Rotation = "Plaid: rotate it with /item/access_token/invalidate",
            Source = "Plaid's documentation of tokens",
        },
        new("paddle-api-key", "Paddle", "Paddle API key", "pdl_live_apikey_{l26}_{w22}_{w3}", "pdl_sdbx_apikey_{l26}_{w22}_{w3}")
        {
            Variable = "PADDLE_API_KEY",
            Rotation = "Paddle: Developer tools, Authentication",
            Source = "Paddle's documentation of API keys",
        },
        new("easypost-api-key", "EasyPost", "EasyPost API key", "EZAK{w54}", "EZTK{w54}")
        {
            Variable = "EASYPOST_API_KEY",
            Rotation = "EasyPost: API keys",
            Source = "EasyPost's documentation of authentication",
        },
        new("shippo-api-token", "Shippo", "Shippo API token", "shippo_live_{x40}", "shippo_test_{x40}")
        {
            Variable = "SHIPPO_API_TOKEN",
            Rotation = "Shippo: Settings, API",
            Source = "Shippo's documentation of authentication",
        },
        new("duffel-access-token", "Duffel", "Duffel access token", "duffel_live_{u43}", "duffel_test_{u43}")
        {
            Variable = "DUFFEL_ACCESS_TOKEN",
            Rotation = "Duffel: More, Developers, Access tokens",
            Source = "Duffel's documentation of authentication",
        },
        new("ebay-cert-id", "eBay", "eBay cert id", "PRD-{x12}-{x4}-{x4}-{x4}-{x4}", "SBX-{x12}-{x4}-{x4}-{x4}-{x4}")
        {
            Variable = "EBAY_CERT_ID",
            Rotation = "eBay: Developer account, Application keys, Rotate",
            Source = "eBay's documentation of application keys",
        },
        new("onfido-api-token", "Onfido", "Onfido API token",
            "api_live.{u11}.{u32}",
            "api_live_us.{u11}.{u32}",
            "api_live_ca.{u11}.{u32}",
            "api_sandbox.{u11}.{u32}")
        {
            Variable = "ONFIDO_API_TOKEN",
            Rotation = "Onfido: Tokens",
            Source = "Onfido's documentation of token formats",
        },
    ];
}
