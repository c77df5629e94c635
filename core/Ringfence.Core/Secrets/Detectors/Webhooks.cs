namespace Ringfence.Secrets.Detectors;

/// <summary>Messaging services and the addresses that post to them.</summary>
internal static class Webhooks
{
    internal static readonly SecretDetector[] All =
    [
        new("slack-configuration-token", "Slack", "Slack app configuration token", "xoxe.xoxp-1-{u120-220}", "xoxe.xoxb-1-{u120-220}")
        {
            Variable = "SLACK_CONFIG_TOKEN",
            Rotation = "Slack: Your apps, App configuration tokens",
            Source = "Slack's documentation of token types",
        },
        new("slack-refresh-token", "Slack", "Slack refresh token", "xoxe-1-{u120-200}")
        {
            Variable = "SLACK_REFRESH_TOKEN",
            Rotation = "Slack: Your apps, App configuration tokens",
            Source = "Slack's documentation of token types",
        },
        new("slack-legacy-token", "Slack", "Slack session or legacy token",
            "xoxs-{d10-13}-{d10-13}-{d10-13}-{x10-64}",
            "xoxc-{d10-13}-{d10-13}-{d10-13}-{x64}")
        {
            Variable = "SLACK_TOKEN",
            Rotation = "Slack: sign out of all sessions",
        },
        new("teams-webhook", "Microsoft Teams", "Microsoft Teams webhook address",
            "webhook.office.com/webhookb2/{g}@{g}/IncomingWebhook/{x32}/{g}")
        {
            Variable = "TEAMS_WEBHOOK_URL",
            Rotation = "Teams: the channel, Connectors, Incoming Webhook",
            Source = "Microsoft's documentation of incoming webhooks",
        },
        new("google-chat-webhook", "Google", "Google Chat webhook address",
            "chat.googleapis.com/v1/spaces/{u8-20}/messages?key=AIza{u35}&token={u40-50}")
        {
            Variable = "GOOGLE_CHAT_WEBHOOK_URL",
            Rotation = "Google Chat: the space, Apps & integrations, Webhooks",
            Source = "Google's documentation of Chat webhooks",
        },
        new("lark-webhook", "Lark", "Lark bot webhook address",
            "open.larksuite.com/open-apis/bot/v2/hook/{g}",
            "open.feishu.cn/open-apis/bot/v2/hook/{g}")
        {
            Variable = "LARK_WEBHOOK_URL",
            Rotation = "Lark: the group, Bots",
            Source = "Lark's documentation of custom bots",
        },
        new("dingtalk-webhook", "DingTalk", "DingTalk robot address", "oapi.dingtalk.com/robot/send?access_token={x64}")
        {
            Variable = "DINGTALK_WEBHOOK_URL",
            Rotation = "DingTalk: the group, Robots",
            Source = "DingTalk's documentation of custom robots",
        },
        new("wecom-webhook", "WeCom", "WeCom robot address", "qyapi.weixin.qq.com/cgi-bin/webhook/send?key={g}")
        {
            Variable = "WECOM_WEBHOOK_URL",
            Rotation = "WeCom: the group, Robots",
            Source = "WeCom's documentation of group robots",
        },
        new("ifttt-webhook-key", "IFTTT", "IFTTT webhook key", "maker.ifttt.com/trigger/{u1-60}/with/key/({u22})")
        {
            Variable = "IFTTT_KEY",
            Rotation = "IFTTT: Webhooks, Settings, Edit connection",
            Source = "IFTTT's documentation of webhooks",
        },
        new("brevo-smtp-key", "Brevo", "Brevo SMTP key", "xsmtpsib-{x64}-{w16}")
        {
            Variable = "BREVO_SMTP_KEY",
            Rotation = "Brevo: SMTP & API, SMTP",
        },
        new("mandrill-api-key", "Mandrill", "Mandrill API key", "md-{u22}")
        {
            Variable = "MANDRILL_API_KEY",
            Rotation = "Mandrill: Settings, SMTP & API info",
            Confidence = SecretConfidence.Medium,
        },
        new("resend-api-key", "Resend", "Resend API key", "re_{w8}_{w24}")
        {
            Variable = "RESEND_API_KEY",
            Rotation = "Resend: API keys",
        },
        new("mailersend-api-token", "MailerSend", "MailerSend API token", "mlsn.{x64}")
        {
            Variable = "MAILERSEND_API_KEY",
            Rotation = "MailerSend: Integrations, API tokens",
        },
        new("onesignal-api-key", "OneSignal", "OneSignal API key",
            "os_v2_app_{[abcdefghijklmnopqrstuvwxyz234567]103}",
            "os_v2_org_{[abcdefghijklmnopqrstuvwxyz234567]103}")
        {
            Variable = "ONESIGNAL_API_KEY",
            Rotation = "OneSignal: Settings, Keys & IDs",
            Source = "OneSignal's documentation of rich API keys",
        },
        new("intercom-access-token", "Intercom", "Intercom access token", "dG9rO{b54}=")
        {
            Variable = "INTERCOM_ACCESS_TOKEN",
            Rotation = "Intercom: Developer hub, the app, Authentication",
        },
        new("telnyx-api-key", "Telnyx", "Telnyx API key", "KEY{h32}_{w22}")
        {
            Variable = "TELNYX_API_KEY",
            Rotation = "Telnyx: Account settings, Keys & credentials",
        },
    ];
}
