using Ringfence.Tour.Showing;

namespace Ringfence.Tour.Running;

/// <summary>What every step works with.</summary>
internal sealed record TourContext(string Repository, Workshop Workshop, Dotnet Dotnet, SampleBuild Build, Checklist Checklist, Screen Screen)
{
    internal const string Vulnerable = "Storefront.Vulnerable";
    internal const string Fixed = "Storefront";

    internal static TourContext Create(string repository, Workshop workshop, Screen screen)
    {
        var dotnet = new Dotnet(workshop.PackageCache, MachinePackages.Folder());
        return new TourContext(repository, workshop, dotnet, new SampleBuild(dotnet, workshop), new Checklist(), screen);
    }
}
