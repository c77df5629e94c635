using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>Reads the resources in an assembly without loading it.</summary>
internal static class EmbeddedResources
{
    internal static IReadOnlyDictionary<string, byte[]> Read(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        var start = image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
        return metadata.ManifestResources.Select(metadata.GetManifestResource).ToDictionary(
            resource => metadata.GetString(resource.Name),
            resource =>
            {
                var content = image.GetSectionData(start).GetReader((int)resource.Offset, sizeof(int));
                var length = content.ReadInt32();
                return image.GetSectionData(start).GetContent((int)resource.Offset + sizeof(int), length).ToArray();
            },
            StringComparer.Ordinal);
    }
}
