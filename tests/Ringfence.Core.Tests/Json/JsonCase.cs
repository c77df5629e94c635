using System.Text;

namespace Ringfence.Core.Tests.Json;

/// <summary>A named text in bytes.</summary>
internal sealed record JsonCase(string Name, byte[] Content)
{
    /// <summary>A text to be written as UTF-8.</summary>
    internal static JsonCase Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Bytes as they are, given as the characters U+0000 to U+00FF.</summary>
    internal static JsonCase Bytes(string name, string latin1) => new(name, Encoding.Latin1.GetBytes(latin1));

    public override string ToString() => Name;
}
