namespace Ringfence.TestKit;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>Creates the folder.</summary>
    /// <param name="name">The last part of its path, for tests about spaces and other letters.</param>
    public TempFolder(string name = "t")
    {
        _outer = Directory.CreateTempSubdirectory("ringfence-").FullName;
        Path = System.IO.Path.Combine(_outer, name);
        Directory.CreateDirectory(Path);
    }

    private readonly string _outer;

    /// <summary>The full path of the folder.</summary>
    public string Path { get; }

    /// <summary>The full path of something in the folder, which need not exist.</summary>
    public string PathOf(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a text as UTF-8 without a byte order mark, creating folders on the way, and returns the full path.</summary>
    public string Write(string relativePath, string text) => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes, creating folders on the way, and returns the full path.</summary>
    public string Write(string relativePath, byte[] bytes)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Deletes the folder and everything in it, read-only files included.</summary>
    public void Dispose()
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(_outer, "*", everything))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_outer, recursive: true);
    }
}
