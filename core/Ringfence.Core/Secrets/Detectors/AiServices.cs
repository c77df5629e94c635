namespace Ringfence.Secrets.Detectors;

/// <summary>Smaller providers of models and what agents use.</summary>
internal static class AiServices
{
    internal static readonly SecretDetector[] All =
    [
        new("anthropic-refresh-token", "Anthropic", "Anthropic OAuth refresh token", "sk-ant-ort01-{u93}AA")
        {
            Variable = "ANTHROPIC_REFRESH_TOKEN",
            Rotation = "Anthropic: Console, sign out of the session that holds it",
        },
        new("openrouter-api-key", "OpenRouter", "OpenRouter API key", "sk-or-v1-{x64}")
        {
            Variable = "OPENROUTER_API_KEY",
            Rotation = "OpenRouter: Keys",
        },
        new("cerebras-api-key", "Cerebras", "Cerebras API key", "csk-{l48}")
        {
            Variable = "CEREBRAS_API_KEY",
            Rotation = "Cerebras Cloud: API keys",
        },
        new("nvidia-api-key", "NVIDIA", "NVIDIA API key", "nvapi-{u64}")
        {
            Variable = "NVIDIA_API_KEY",
            Rotation = "NVIDIA NGC: Setup, Keys",
        },
        new("elevenlabs-api-key", "ElevenLabs", "ElevenLabs API key", "sk_{x48}")
        {
            Variable = "ELEVENLABS_API_KEY",
            Rotation = "ElevenLabs: Developers, API keys",
        },
        new("deepseek-api-key", "DeepSeek", "API key of DeepSeek's form", "sk-{x32}")
        {
            Variable = "DEEPSEEK_API_KEY",
            Rotation = "DeepSeek: API keys",
            Confidence = SecretConfidence.Medium,
        },
        new("together-api-key", "Together AI", "Together AI API key", "tgp_v1_{u43}")
        {
            Variable = "TOGETHER_API_KEY",
            Rotation = "Together AI: Settings, API keys",
        },
        new("fireworks-api-key", "Fireworks AI", "Fireworks AI API key", "fw_{w22-24}")
        {
            Variable = "FIREWORKS_API_KEY",
            Rotation = "Fireworks AI: Settings, API keys",
        },
        new("jina-api-key", "Jina AI", "Jina AI API key", "jina_{u60}")
        {
            Variable = "JINA_API_KEY",
            Rotation = "Jina AI: API dashboard",
        },
        new("voyage-api-key", "Voyage AI", "Voyage AI API key", "pa-{u43}")
        {
            Variable = "VOYAGE_API_KEY",
            Rotation = "Voyage AI: API keys",
            Confidence = SecretConfidence.Medium,
        },
        new("langfuse-secret-key", "Langfuse", "Langfuse secret key", "sk-lf-{g}")
        {
            Variable = "LANGFUSE_SECRET_KEY",
            Rotation = "Langfuse: project settings, API keys",
            Source = "Langfuse's documentation of authentication",
        },
        new("tavily-api-key", "Tavily", "Tavily API key", "tvly-{w32}", "tvly-dev-{w32}", "tvly-prod-{w32}")
        {
            Variable = "TAVILY_API_KEY",
            Rotation = "Tavily: API keys",
        },
        new("firecrawl-api-key", "Firecrawl", "Firecrawl API key", "fc-{x32}")
        {
            Variable = "FIRECRAWL_API_KEY",
            Rotation = "Firecrawl: API keys",
        },
        new("e2b-api-key", "E2B", "E2B API key", "e2b_{x40}")
        {
            Variable = "E2B_API_KEY",
            Rotation = "E2B: API keys",
        },
        new("llamacloud-api-key", "LlamaIndex", "LlamaCloud API key", "llx-{w48}")
        {
            Variable = "LLAMA_CLOUD_API_KEY",
            Rotation = "LlamaCloud: API keys",
        },
        new("friendli-token", "Friendli", "Friendli personal token", "flp_{w46}")
        {
            Variable = "FRIENDLI_TOKEN",
            Rotation = "Friendli Suite: Personal settings, Tokens",
        },
        new("dify-api-key", "Dify", "Dify API key", "app-{w24}", "dataset-{w24}")
        {
            Variable = "DIFY_API_KEY",
            Rotation = "Dify: the app, API access",
            Confidence = SecretConfidence.Medium,
        },
        new("apify-api-token", "Apify", "Apify API token", "apify_api_{w36}")
        {
            Variable = "APIFY_TOKEN",
            Rotation = "Apify: Settings, API & integrations",
        },
    ];
}
