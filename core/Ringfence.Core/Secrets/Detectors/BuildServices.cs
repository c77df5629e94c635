namespace Ringfence.Secrets.Detectors;

/// <summary>Build services, and the smaller tokens of source hosts.</summary>
internal static class BuildServices
{
    internal static readonly SecretDetector[] All =
    [
        new("gitlab-feed-token", "GitLab", "GitLab feed token", "glft-{u20}")
        {
            Variable = "GITLAB_FEED_TOKEN",
            Rotation = "GitLab: Preferences, Access tokens, Feed token",
            Source = "GitLab's token overview",
        },
        new("gitlab-incoming-mail-token", "GitLab", "GitLab incoming mail token", "glimt-{u25}")
        {
            Variable = "GITLAB_INCOMING_MAIL_TOKEN",
            Rotation = "GitLab: Preferences, Access tokens, Incoming email token",
            Source = "GitLab's token overview",
        },
        new("gitlab-scim-token", "GitLab", "GitLab SCIM token", "glsoat-{u20}")
        {
            Variable = "GITLAB_SCIM_TOKEN",
            Rotation = "GitLab: group Settings, SAML SSO, Reset SCIM token",
            Source = "GitLab's token overview",
        },
        new("gitlab-feature-flags-token", "GitLab", "GitLab feature flags client token", "glffct-{u20}")
        {
            Variable = "GITLAB_FEATURE_FLAGS_TOKEN",
            Rotation = "GitLab: Deploy, Feature flags, Configure",
            Source = "GitLab's token overview",
        },
        new("gitlab-job-token", "GitLab", "GitLab CI/CD job token", "glcbt-{w1-5}_{u20}")
        {
            Variable = "CI_JOB_TOKEN",
            Rotation = "GitLab: it ends with the job",
            Source = "GitLab's token overview",
        },
        new("gitlab-runner-registration-token", "GitLab", "GitLab runner registration token", "GR1348941{u20}")
        {
            Variable = "GITLAB_REGISTRATION_TOKEN",
            Rotation = "GitLab: project settings, CI/CD, Runners, Reset registration token",
            Source = "GitLab's token overview",
        },
        new("bitbucket-app-password", "Bitbucket", "Bitbucket app password", "ATBB{w32}")
        {
            Variable = "BITBUCKET_APP_PASSWORD",
            Rotation = "Bitbucket: Personal settings, App passwords",
        },
        new("bitbucket-access-token", "Bitbucket", "Bitbucket access token",
            "ATCTT3xFfGN0{t120-240}")
        {
            Variable = "BITBUCKET_ACCESS_TOKEN",
            Rotation = "Bitbucket: repository settings, Access tokens",
        },
        new("circleci-personal-token", "CircleCI", "CircleCI personal API token", "CCIPAT_{w22}_{x40}")
        {
            Variable = "CIRCLE_TOKEN",
            Rotation = "CircleCI: User settings, Personal API tokens",
            Source = "CircleCI's changelog",
        },
        new("circleci-project-token", "CircleCI", "CircleCI project API token", "CCIPRJ_{w22}_{x40}")
        {
            Variable = "CIRCLE_TOKEN",
            Rotation = "CircleCI: project settings, API permissions",
            Source = "CircleCI's changelog",
        },
        new("buildkite-user-token", "Buildkite", "Buildkite user access token", "bkua_{x40}")
        {
            Variable = "BUILDKITE_API_TOKEN",
            Rotation = "Buildkite: Personal settings, API access tokens",
            Source = "Buildkite's documentation of token security",
        },
        new("harness-access-token", "Harness", "Harness access token", "pat.{u22}.{x24}.{w20}", "sat.{u22}.{x24}.{w20}")
        {
            Variable = "HARNESS_API_KEY",
            Rotation = "Harness: profile, My API keys",
        },
        new("sonarqube-user-token", "SonarQube", "SonarQube user token", "squ_{x40}")
        {
            Variable = "SONAR_TOKEN",
            Rotation = "SonarQube: My account, Security",
            Source = "SonarQube's documentation of token types",
        },
        new("sonarqube-project-token", "SonarQube", "SonarQube project analysis token", "sqp_{x40}")
        {
            Variable = "SONAR_TOKEN",
            Rotation = "SonarQube: My account, Security",
            Source = "SonarQube's documentation of token types",
        },
        new("sonarqube-global-token", "SonarQube", "SonarQube global analysis token", "sqa_{x40}")
        {
            Variable = "SONAR_TOKEN",
            Rotation = "SonarQube: My account, Security",
            Source = "SonarQube's documentation of token types",
        },
        new("octopus-api-key", "Octopus Deploy", "Octopus Deploy API key", "API-{A25-32}")
        {
            Variable = "OCTOPUS_API_KEY",
            Rotation = "Octopus: profile, My API keys",
        },
        new("jetbrains-permanent-token", "JetBrains", "JetBrains permanent token",
            "perm:{p4-80}.{p4-80}.{w30}",
            "perm-{p4-80}.{p4-80}.{w30}")
        {
            Variable = "JETBRAINS_TOKEN",
            Rotation = "JetBrains Hub: profile, Account security, Tokens",
            Source = "JetBrains' documentation of permanent tokens",
        },
        new("teamcity-access-token", "TeamCity", "TeamCity access token", "eyJ0eXAiOiAiVENWMiJ9.{u20-60}.{u40-80}")
        {
            Variable = "TEAMCITY_TOKEN",
            Rotation = "TeamCity: profile, Access tokens",
        },
        new("launchdarkly-sdk-key", "LaunchDarkly", "LaunchDarkly SDK key", "sdk-{g}")
        {
            Variable = "LAUNCHDARKLY_SDK_KEY",
            Rotation = "LaunchDarkly: project settings, Environments",
            Source = "LaunchDarkly's documentation of keys",
        },
        new("launchdarkly-access-token", "LaunchDarkly", "LaunchDarkly access token", "api-{g}")
        {
            Variable = "LAUNCHDARKLY_ACCESS_TOKEN",
            Rotation = "LaunchDarkly: Account settings, Authorization",
            Source = "LaunchDarkly's documentation of keys",
        },
    ];
}
