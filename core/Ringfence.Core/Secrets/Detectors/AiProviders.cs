namespace Ringfence.Secrets.Detectors;

/// <summary>Providers of models.</summary>
internal static class AiProviders
{
    internal static readonly SecretDetector[] All =
    [
        new("openai-api-key", "OpenAI", "OpenAI API key",
            "sk-proj-{u74}T3BlbkFJ{u74}",
            "sk-proj-{u58}T3BlbkFJ{u58}",
            "sk-svcacct-{u74}T3BlbkFJ{u74}",
            "sk-svcacct-{u58}T3BlbkFJ{u58}",
            "sk-{w20}T3BlbkFJ{w20}")
        {
            Variable = "OPENAI_API_KEY",
            Rotation = "OpenAI: API keys",
            Source = "observed; the mark in the middle is the issuer's name in Base64",
        },
        new("openai-admin-key", "OpenAI", "OpenAI admin key", "sk-admin-{u58}T3BlbkFJ{u58}", "sk-admin-{u74}T3BlbkFJ{u74}")
        {
            Variable = "OPENAI_ADMIN_KEY",
            Rotation = "OpenAI: Organization, Admin keys",
            Source = "observed; the mark in the middle is the issuer's name in Base64",
        },
        new("anthropic-api-key", "Anthropic", "Anthropic API key", "sk-ant-api03-{u93}AA")
        {
            Variable = "ANTHROPIC_API_KEY",
            Rotation = "Anthropic: Console, API keys",
        },
        new("anthropic-admin-key", "Anthropic", "Anthropic admin key", "sk-ant-admin01-{u93}AA")
        {
            Variable = "ANTHROPIC_ADMIN_KEY",
            Rotation = "Anthropic: Console, Admin keys",
        },
        new("anthropic-oauth-token", "Anthropic", "Anthropic OAuth token", "sk-ant-oat01-{u93}AA")
        {
            Variable = "ANTHROPIC_AUTH_TOKEN",
            Rotation = "Anthropic: Console, sign out of the session that holds it",
        },
        new("hugging-face-token", "Hugging Face", "Hugging Face access token", "hf_{a34}")
        {
            Variable = "HF_TOKEN",
            Rotation = "Hugging Face: Settings, Access Tokens",
        },
        new("hugging-face-organization-token", "Hugging Face", "Hugging Face organization token", "api_org_{a34}")
        {
            Variable = "HF_TOKEN",
            Rotation = "Hugging Face: the organization's settings",
        },
        new("groq-api-key", "Groq", "Groq API key", "gsk_{w52}")
        {
            Variable = "GROQ_API_KEY",
            Rotation = "Groq: Console, API Keys",
        },
        new("perplexity-api-key", "Perplexity", "Perplexity API key", "pplx-{w48}")
        {
            Variable = "PERPLEXITY_API_KEY",
            Rotation = "Perplexity: Settings, API",
        },
        new("xai-api-key", "xAI", "xAI API key", "xai-{w80}")
        {
            Variable = "XAI_API_KEY",
            Rotation = "xAI: Console, API Keys",
        },
        new("replicate-api-token", "Replicate", "Replicate API token", "r8_{w37}")
        {
            Variable = "REPLICATE_API_TOKEN",
            Rotation = "Replicate: Account settings, API tokens",
        },
        new("langsmith-api-key", "LangSmith", "LangSmith API key", "lsv2_pt_{x32}_{x10}", "lsv2_sk_{x32}_{x10}")
        {
            Variable = "LANGSMITH_API_KEY",
            Rotation = "LangSmith: Settings, API Keys",
        },
    ];
}
