namespace Ringfence.Build.Tests.Files;

/// <summary>A file on a disk that has room for so many bytes: what fits is written, then the system refuses.</summary>
internal sealed class FullDisk(string path, int room) : Stream
{
    private readonly FileStream _file = new(path, FileMode.CreateNew);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    public override long Position { get => _file.Position; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var fits = (int)Math.Min(count, room - _file.Length);
        _file.Write(buffer, offset, fits);
        if (fits < count)
        {
            // Linux' number for it; that this is what .NET passes on is tested against /dev/full.
            throw new IOException("No space left on device", 28);
        }
    }

    public override void Flush() => _file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _file.Dispose();
        base.Dispose(disposing);
    }
}
