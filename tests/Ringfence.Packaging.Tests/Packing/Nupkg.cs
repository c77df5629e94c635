using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Ringfence.Packaging.Tests.Packing;

/// <summary>A package as a reader sees it.</summary>
public sealed class Nupkg : IDisposable
{
    private readonly ZipArchive _zip;

    /// <summary>Opens the package.</summary>
    public Nupkg(string path) => _zip = ZipFile.OpenRead(path);

    /// <summary>The files in it, in order, without those every package has.</summary>
    public IEnumerable<string> Entries => _zip.Entries.Select(e => e.FullName)
        .Where(name => name is not ("_rels/.rels" or "[Content_Types].xml")
            && !name.StartsWith("package/services/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The <c>metadata</c> element of its nuspec.</summary>
    public XElement Metadata
    {
        get
        {
            using var stream = _zip.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        }
    }

    /// <summary>The value of an element of the metadata; null when it is absent.</summary>
    public string? this[string element] => Metadata.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Value;

    /// <summary>The dependencies as <c>id version</c>, in every group.</summary>
    public IEnumerable<string> Dependencies => Metadata.Descendants().Where(e => e.Name.LocalName == "dependency")
        .Select(e => $"{e.Attribute("id")!.Value} {e.Attribute("version")!.Value}");

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string entry)
    {
        using var stream = _zip.GetEntry(entry)!.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The names and versions of the assemblies that an assembly in the package refers to.</summary>
    public IReadOnlyDictionary<string, Version> AssemblyReferences(string entry)
    {
        using var image = new PEReader(new MemoryStream(Read(entry)));
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .ToDictionary(r => metadata.GetString(r.Name), r => r.Version, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();
}
