namespace Ringfence.Secrets.Detectors;

/// <summary>Chat, mail and telephony.</summary>
internal static class Messaging
{
    internal static readonly SecretDetector[] All =
    [
        new("slack-bot-token", "Slack", "Slack bot token", "xoxb-{d10-13}-{d10-13}-{w24}", "xoxb-{d10-13}-{w24}")
        {
            Variable = "SLACK_BOT_TOKEN",
            Rotation = "Slack: the app's OAuth & Permissions page",
            Source = "Slack's documentation of token types; lengths observed",
        },
        new("slack-user-token", "Slack", "Slack user token", "xoxp-{d10-13}-{d10-13}-{d10-13}-{x32}")
        {
            Variable = "SLACK_USER_TOKEN",
            Rotation = "Slack: the app's OAuth & Permissions page",
            Source = "Slack's documentation of token types; lengths observed",
        },
        new("slack-app-token", "Slack", "Slack app-level token", "xapp-{d1}-{A8-14}-{d10-14}-{x64}")
        {
            Variable = "SLACK_APP_TOKEN",
            Rotation = "Slack: the app's Basic Information page, App-Level Tokens",
            Source = "Slack's documentation of token types; lengths observed",
        },
        new("slack-webhook", "Slack", "Slack webhook address", "https://hooks.slack.com/services/T{A8-12}/B{A8-12}/{w24}")
        {
            Variable = "SLACK_WEBHOOK_URL",
            Rotation = "Slack: the app's Incoming Webhooks page",
            Source = "Slack's documentation of token types; lengths observed",
        },
        new("discord-bot-token", "Discord", "Discord bot token", new DiscordTokenShape())
        {
            Variable = "DISCORD_TOKEN",
            Rotation = "Discord: Developer Portal, the application, Bot, Reset Token",
            Source = "Discord's documentation: the id, a time and a signature",
        },
        new("discord-webhook", "Discord", "Discord webhook address",
            "https://discord.com/api/webhooks/{d17-20}/{u60-68}", "https://discordapp.com/api/webhooks/{d17-20}/{u60-68}")
        {
            Variable = "DISCORD_WEBHOOK_URL",
            Rotation = "Discord: channel settings, Integrations, Webhooks",
            Source = "Discord's documentation: the id, a time and a signature",
        },
        new("telegram-bot-token", "Telegram", "Telegram bot token", "{d8-10}:AA{u33}")
        {
            Variable = "TELEGRAM_BOT_TOKEN",
            Rotation = "Telegram: BotFather, /revoke",
            Source = "the Bot API's documentation",
        },
        new("sendgrid-api-key", "SendGrid", "SendGrid API key", "SG.{u22}.{u43}")
        {
            Variable = "SENDGRID_API_KEY",
            Rotation = "SendGrid: Settings, API Keys",
        },
        new("mailgun-api-key", "Mailgun", "Mailgun API key", "key-{x32}")
        {
            Variable = "MAILGUN_API_KEY",
            Rotation = "Mailgun: API Security",
            Confidence = SecretConfidence.Medium,
        },
        new("mailchimp-api-key", "Mailchimp", "Mailchimp API key", "{x32}-us{d1-2}")
        {
            Variable = "MAILCHIMP_API_KEY",
            Rotation = "Mailchimp: Profile, Extras, API keys",
            Source = "Mailchimp's documentation",
            Confidence = SecretConfidence.Medium,
        },
        new("brevo-api-key", "Brevo", "Brevo API key", "xkeysib-{x64}-{w16}")
        {
            Variable = "BREVO_API_KEY",
            Rotation = "Brevo: SMTP & API, API Keys",
        },
    ];
}
