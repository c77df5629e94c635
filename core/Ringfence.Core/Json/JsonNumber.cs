using System.Globalization;
using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>A JSON number, kept as written so that nothing is rounded.</summary>
public sealed class JsonNumber : JsonNode
{
    internal JsonNumber(TextRange range, string raw)
        : base(JsonNodeKind.Number, range) => Raw = raw;

    /// <summary>The number as written, for example <c>-1.50e3</c>.</summary>
    public string Raw { get; }

    /// <summary>
    /// Reads the number when it is written as an integer in plain digits and fits 64 bits. <c>1.0</c> and <c>1e3</c> are refused.
    /// </summary>
    /// <param name="value">The integer, or 0 when refused.</param>
    public bool TryGetInt64(out long value) =>
        long.TryParse(Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
