namespace Ringfence.Secrets.Detectors;

/// <summary>Hosts of source code and their build services.</summary>
internal static class SourceHosts
{
    internal static readonly SecretDetector[] All =
    [
        new("github-personal-access-token", "GitHub", "GitHub personal access token", "ghp_{w36}")
        {
            Variable = "GITHUB_TOKEN",
            Rotation = "GitHub: Settings, Developer settings, Personal access tokens (classic)",
            Source = "GitHub's announcements of its token formats (2021, 2022, 2026)",
            Check = Checksum.IsGitHubToken,
        },
        new("github-fine-grained-token", "GitHub", "GitHub fine-grained personal access token", "github_pat_{w22}_{w59}")
        {
            Variable = "GITHUB_TOKEN",
            Rotation = "GitHub: Settings, Developer settings, Fine-grained tokens",
            Source = "GitHub's announcements of its token formats (2021, 2022, 2026)",
        },
        new("github-oauth-token", "GitHub", "GitHub OAuth access token", "gho_{w36}")
        {
            Variable = "GITHUB_TOKEN",
            Rotation = "GitHub: Settings, Applications, Authorized OAuth Apps",
            Source = "GitHub's announcements of its token formats (2021, 2022, 2026)",
            Check = Checksum.IsGitHubToken,
        },
        new("github-user-token", "GitHub", "GitHub App user token", "ghu_{w36}")
        {
            Variable = "GITHUB_TOKEN",
            Rotation = "GitHub: Settings, Applications, Authorized GitHub Apps",
            Source = "GitHub's announcements of its token formats (2021, 2022, 2026)",
            Check = Checksum.IsGitHubToken,
        },
        new("github-installation-token", "GitHub", "GitHub App installation token", "ghs_{w36}")
        {
            Variable = "GITHUB_TOKEN",
            Rotation = "GitHub: it expires within the hour; revoke it through the API of the app",
            Source = "GitHub's announcements of its token formats (2021, 2022, 2026)",
            Check = Checksum.IsGitHubToken,
        },
        new("github-stateless-installation-token", "GitHub", "GitHub App installation token",
            "ghs_{d1-12}_eyJ{u20-2000}.{u20-4000}.{u20-1000}")
        {
            Variable = "GITHUB_TOKEN",
            Rotation = "GitHub: it expires within the hour; revoke it through the API of the app",
            Source = "GitHub's announcements of its token formats (2021, 2022, 2026)",
        },
        new("github-refresh-token", "GitHub", "GitHub App refresh token", "ghr_{w36}", "ghr_{w76}")
        {
            Variable = "GITHUB_REFRESH_TOKEN",
            Rotation = "GitHub: Settings, Applications, Authorized GitHub Apps",
            Source = "GitHub's announcements of its token formats (2021, 2022, 2026)",
        },
        new("gitlab-personal-access-token", "GitLab", "GitLab personal access token", "glpat-{u20}")
        {
            Variable = "GITLAB_TOKEN",
            Rotation = "GitLab: Preferences, Access tokens",
            Source = "GitLab's token overview and its design document of routable tokens",
        },
        new("gitlab-routable-token", "GitLab", "GitLab personal access token", "glpat-{u27-300}.{l9}")
        {
            Variable = "GITLAB_TOKEN",
            Rotation = "GitLab: Preferences, Access tokens",
            Source = "GitLab's token overview and its design document of routable tokens",
        },
        new("gitlab-versioned-token", "GitLab", "GitLab personal access token", "glpat-{u27-300}.{l2}.{l9}")
        {
            Variable = "GITLAB_TOKEN",
            Rotation = "GitLab: Preferences, Access tokens",
            Source = "GitLab's token overview and its design document of routable tokens",
            Check = Checksum.IsGitLabToken,
        },
        new("gitlab-deploy-token", "GitLab", "GitLab deploy token", "gldt-{u20}")
        {
            Variable = "GITLAB_DEPLOY_TOKEN",
            Rotation = "GitLab: project settings, Repository, Deploy tokens",
            Source = "GitLab's token overview and its design document of routable tokens",
        },
        new("gitlab-runner-token", "GitLab", "GitLab runner authentication token", "glrt-{u20}", "glrt-t{d1}_{u27-300}.{l9}")
        {
            Variable = "GITLAB_RUNNER_TOKEN",
            Rotation = "GitLab: project settings, CI/CD, Runners",
            Source = "GitLab's token overview and its design document of routable tokens",
        },
        new("gitlab-trigger-token", "GitLab", "GitLab pipeline trigger token", "glptt-{x40}")
        {
            Variable = "GITLAB_TRIGGER_TOKEN",
            Rotation = "GitLab: project settings, CI/CD, Pipeline trigger tokens",
            Source = "GitLab's token overview and its design document of routable tokens",
        },
        new("gitlab-agent-token", "GitLab", "GitLab agent token", "glagent-{u50}")
        {
            Variable = "GITLAB_AGENT_TOKEN",
            Rotation = "GitLab: Operate, Kubernetes clusters, the agent",
            Source = "GitLab's token overview and its design document of routable tokens",
        },
        new("gitlab-oauth-secret", "GitLab", "GitLab OAuth application secret", "gloas-{x64}")
        {
            Variable = "GITLAB_OAUTH_SECRET",
            Rotation = "GitLab: Preferences, Applications",
            Source = "GitLab's token overview and its design document of routable tokens",
        },
        new("azure-devops-token", "Azure DevOps", "Azure DevOps personal access token", "{w76}AZDO{w4}")
        {
            Variable = "AZURE_DEVOPS_EXT_PAT",
            Rotation = "Azure DevOps: User settings, Personal access tokens",
            Source = "Microsoft's announcement of the longer tokens",
        },
        new("atlassian-api-token", "Atlassian", "Atlassian API token",
            "ATATT3xFfGF0{[0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_=]150-240}")
        {
            Variable = "ATLASSIAN_API_TOKEN",
            Rotation = "Atlassian account: Security, API tokens",
        },
        new("sourcegraph-access-token", "Sourcegraph", "Sourcegraph access token", "sgp_{h16}_{h40}", "sgp_local_{h40}")
        {
            Variable = "SRC_ACCESS_TOKEN",
            Rotation = "Sourcegraph: Settings, Access tokens",
        },
    ];
}
