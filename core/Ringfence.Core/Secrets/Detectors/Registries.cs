namespace Ringfence.Secrets.Detectors;

/// <summary>Registries of packages.</summary>
internal static class Registries
{
    internal static readonly SecretDetector[] All =
    [
        new("npm-legacy-token", "npm", "npm registry token", "_authToken=({g})")
        {
            Variable = "NPM_TOKEN",
            Rotation = "npm: Access tokens",
            Source = "npm's documentation of .npmrc",
        },
        new("artifactory-api-key", "JFrog", "Artifactory API key", "AKCp{w69}")
        {
            Variable = "ARTIFACTORY_API_KEY",
            Rotation = "JFrog: Edit profile, Authentication settings",
        },
        new("artifactory-reference-token", "JFrog", "JFrog reference token", "cmVmdGtuOjAxO{w50-51}")
        {
            Variable = "JFROG_ACCESS_TOKEN",
            Rotation = "JFrog: Administration, Access tokens",
        },
        new("clojars-deploy-token", "Clojars", "Clojars deploy token", "CLOJARS_{l60}")
        {
            Variable = "CLOJARS_PASSWORD",
            Rotation = "Clojars: Deploy tokens",
            Source = "Clojars' documentation of deploy tokens",
        },
    ];
}
