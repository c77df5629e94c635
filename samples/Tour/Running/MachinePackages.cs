namespace Ringfence.Tour.Running;

/// <summary>The machine's own package cache: read beside the tour's, so that packages of others are not unpacked again.</summary>
internal static class MachinePackages
{
    internal static string? Folder()
    {
        var configured = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        var folder = string.IsNullOrEmpty(configured)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")
            : configured;
        return Directory.Exists(folder) ? folder : null;
    }
}
