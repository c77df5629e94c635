using System.Text.Json;
using Ringfence.Policy;
using Ringfence.Runtime.Output;

namespace Ringfence.Runtime;

/// <summary>
/// Turns whatever a script or plugin returned into a bounded, clean JSON tree: limits on depth, entries, texts and arrays, no cycle,
/// secrets redacted by name and by format, nothing of the host's types, paths or exceptions. Plain data is read as it is; code of the
/// value runs only where it must (enumerators and registered projections), and its failures become notes. No property is read by
/// reflection and no <c>ToString</c> of a foreign object is called. Immutable and thread-safe.
/// </summary>
public sealed class OutputSanitizer
{
    /// <summary>The deepest output there is, whatever the limits say: the sanitizer's own stack use is bounded by it.</summary>
    public const int HighestMaxDepth = 128;

    /// <summary>
    /// All texts and names of one output together may have this many times <see cref="OutputLimits.MaxStringLength"/> UTF-16 units, so that
    /// one long text that is returned a thousand times does not become a thousand long texts.
    /// </summary>
    public const int TotalTextFactor = 16;

    private readonly OutputRules _rules;

    /// <summary>Makes a sanitizer with the limits of a project that has no policy file.</summary>
    public OutputSanitizer()
        : this(new OutputSanitizerOptions())
    {
    }

    /// <summary>Makes a sanitizer with the limits of a policy.</summary>
    /// <param name="limits">The limits and the names to redact, usually <c>policy.Output</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public OutputSanitizer(OutputLimits limits)
        : this(new OutputSanitizerOptions { Limits = limits })
    {
    }

    /// <summary>Makes a sanitizer.</summary>
    /// <param name="options">How it works.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or one of its values is null.</exception>
    /// <exception cref="ArgumentException">The overflow is not one of its values.</exception>
    public OutputSanitizer(OutputSanitizerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _rules = OutputRules.From(options);
    }

    /// <summary>Sanitizes a value.</summary>
    /// <param name="value">
    /// Anything. Kept: null, booleans, numbers, text, dates and times, <see cref="Guid"/>, <see cref="Uri"/>, enums (by number), bytes
    /// (base64), System.Text.Json's elements and nodes, dictionaries with plain keys, tuples, pairs, arrays and other enumerables.
    /// </param>
    /// <returns>The output and what was changed on the way to it.</returns>
    /// <exception cref="OutputLimitExceededException">
    /// A limit was exceeded and the options say <see cref="OutputOverflow.Refuse"/>.
    /// </exception>
    public SanitizedOutput Sanitize(object? value) => OutputWalk.Run(_rules, value);

    /// <summary>Sanitizes a value and gives its JSON.</summary>
    /// <param name="value">Anything.</param>
    /// <returns>Compact JSON in which HTML-sensitive, control and bidirectional formatting characters are escaped.</returns>
    /// <exception cref="OutputLimitExceededException">
    /// A limit was exceeded and the options say <see cref="OutputOverflow.Refuse"/>.
    /// </exception>
    public string ToJson(object? value) => Sanitize(value).ToJson();

    /// <summary>Sanitizes a value and writes it where the writer stands. Nothing is written when the value is refused.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <param name="value">Anything.</param>
    /// <returns>The output that was written and what was changed on the way to it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="OutputLimitExceededException">
    /// A limit was exceeded and the options say <see cref="OutputOverflow.Refuse"/>.
    /// </exception>
    public SanitizedOutput Write(Utf8JsonWriter writer, object? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var output = Sanitize(value);
        output.WriteTo(writer);
        return output;
    }
}
