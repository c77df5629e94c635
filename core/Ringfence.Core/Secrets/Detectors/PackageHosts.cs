namespace Ringfence.Secrets.Detectors;

/// <summary>Registries of packages and images.</summary>
internal static class PackageHosts
{
    internal static readonly SecretDetector[] All =
    [
        new("npm-access-token", "npm", "npm access token", "npm_{w36}")
        {
            Variable = "NPM_TOKEN",
            Rotation = "npm: Access Tokens",
            Source = "npm's announcement of its token format (2021)",
            Check = Checksum.IsGitHubToken,
        },
        new("nuget-api-key", "NuGet", "NuGet API key", "oy2{l43}")
        {
            Variable = "NUGET_API_KEY",
            Rotation = "NuGet Gallery: API Keys",
        },
        new("pypi-api-token", "PyPI", "PyPI API token", "pypi-AgEIcHlwaS5vcmc{u50-600}", "pypi-AgENdGVzdC5weXBpLm9yZw{u50-600}")
        {
            Variable = "PYPI_API_TOKEN",
            Rotation = "PyPI: Account settings, API tokens",
            Source = "PyPI's documentation: a macaroon whose first caveat names the host",
        },
        new("rubygems-api-key", "RubyGems", "RubyGems API key", "rubygems_{x48}")
        {
            Variable = "GEM_HOST_API_KEY",
            Rotation = "RubyGems: Settings, API keys",
            Source = "RubyGems' documentation",
        },
        new("crates-io-token", "crates.io", "crates.io API token", "cio{w32}")
        {
            Variable = "CARGO_REGISTRY_TOKEN",
            Rotation = "crates.io: Account Settings, API Tokens",
            Source = "the source of crates.io",
        },
        new("docker-hub-token", "Docker", "Docker Hub access token", "dckr_pat_{u27}", "dckr_oat_{u32}")
        {
            Variable = "DOCKER_HUB_TOKEN",
            Rotation = "Docker: Account settings, Personal access tokens",
        },
    ];
}
