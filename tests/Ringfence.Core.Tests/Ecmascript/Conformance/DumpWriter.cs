using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Takes the text of a dump and keeps either all of it or its digest.</summary>
internal sealed class DumpWriter(bool keepText) : IDisposable
{
    private const int PieceLength = 65_536;

    private readonly StringBuilder _text = new();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public override string ToString() => _text.ToString();

    public string Digest()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    public DumpWriter Word(string word)
    {
        _text.Append(word);
        return this;
    }

    public DumpWriter Flag(bool flag)
    {
        _text.Append(flag ? " 1" : " 0");
        return this;
    }

    public DumpWriter Number(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public DumpWriter Hex(uint number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number:x}");
        return this;
    }

    public DumpWriter Quoted(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            if (c is < ' ' or > '~' or '"' or '\\') _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else _text.Append(c);
        }

        _text.Append('"');
        return this;
    }

    public void Line()
    {
        _text.Append('\n');
        if (!keepText && _text.Length >= PieceLength) Flush();
    }

    private void Flush()
    {
        foreach (var piece in _text.GetChunks()) _hash.AppendData(Encoding.Latin1.GetBytes(piece.ToArray()));
        _text.Clear();
    }
}
