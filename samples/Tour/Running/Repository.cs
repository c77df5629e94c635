namespace Ringfence.Tour.Running;

/// <summary>The repository the tour was built from.</summary>
internal static class Repository
{
    private const string Landmark = "Analyzers.sln";

    /// <summary>The folder that holds the solution, looked for upward from the program and from the current folder.</summary>
    internal static string FindRoot() =>
        Upward(AppContext.BaseDirectory) ?? Upward(Directory.GetCurrentDirectory())
        ?? throw new TourException($"The tour packs this repository's own sources, but no folder above it holds '{Landmark}'. Start it with "
            + "'dotnet run --project samples/Tour' in a clone.");

    private static string? Upward(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Landmark)))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
