using System.Text;
using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>
/// Reads JSON strictly as RFC 8259 defines it and keeps the position of everything. No input makes it throw; time and memory are linear in
/// the input. Lines end with LF, CR LF or CR; a leading byte order mark has no column.
/// </summary>
public static class JsonParser
{
    /// <summary>Parses a text.</summary>
    /// <param name="text">The text; a leading U+FEFF is skipped.</param>
    /// <param name="options">The limits, or null for <see cref="JsonParseOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static JsonParseResult Parse(string text, JsonParseOptions? options = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));

        options ??= JsonParseOptions.Default;
        if (TooLong(text.Length, "characters", options) is { } tooLong) return Refused(tooLong);

        return TextEncodingCheck.FindNul(text) is { } nul ? Refused(nul) : new JsonTextParser(text, options).Run();
    }

    /// <summary>Parses bytes in UTF-8, with or without a byte order mark.</summary>
    /// <param name="bytes">The bytes. They are not changed.</param>
    /// <param name="options">The limits, or null for <see cref="JsonParseOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static JsonParseResult ParseUtf8(byte[] bytes, JsonParseOptions? options = null)
    {
        _ = bytes ?? throw new ArgumentNullException(nameof(bytes));

        options ??= JsonParseOptions.Default;
        if (TooLong(bytes.Length, "bytes", options) is { } tooLong) return Refused(tooLong);

        return TextEncodingCheck.FindBreak(bytes) is { } broken
            ? Refused(broken)
            : new JsonTextParser(Encoding.UTF8.GetString(bytes, 0, bytes.Length), options).Run();
    }

    private static JsonError? TooLong(int length, string unit, JsonParseOptions options) => length <= options.MaxLength
        ? null
        : new JsonError(
            JsonErrorKind.TooLong,
            FormattableString.Invariant($"found {length} {unit}, expected at most {options.MaxLength}"),
            TextRange.FileStart);

    private static JsonParseResult Refused(JsonError error) => new(null, [error]);
}
