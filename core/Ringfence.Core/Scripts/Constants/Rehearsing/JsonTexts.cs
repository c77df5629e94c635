using System.Globalization;
using Ringfence.Json;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <summary>JSON as constants.</summary>
internal static class JsonTexts
{
    private static readonly JsonParseOptions Options = new() { MaxDepth = 32, MaxLength = FoldingBudget.MaxText };

    /// <summary>What <c>JSON.parse</c> makes of a text; null when it throws.</summary>
    internal static ConstantValue? Parse(string text) =>
        text.Length <= FoldingBudget.MaxText && JsonParser.Parse(text, Options) is { Success: true, Root: { } root } ? Read(root) : null;

    /// <summary>What <c>JSON.stringify</c> makes of a text of plain characters; null for any other.</summary>
    internal static ConstantValue? Quote(string text) => text.All(static c => c is >= ' ' and < '\x7F' and not ('"' or '\\'))
        ? ConstantValue.Of("\"" + text + "\"") : null;

    private static ConstantValue Read(JsonNode node) => node switch
    {
        JsonString text => ConstantValue.Of(text.Value),
        JsonNumber number => ConstantValue.Of(double.TryParse(number.Raw, NumberStyles.Float, CultureInfo.InvariantCulture,
            out double value) ? value : double.NaN),
        JsonBoolean boolean => ConstantValue.Of(boolean.Value),
        JsonArray array => ConstantValue.Array([.. array.Items.Select(Read)]),
        JsonObject record => ConstantValue.Object(
            [.. record.Properties.Select(static property => new KeyValuePair<string, ConstantValue>(property.Name, Read(property.Value)))]),
        _ => ConstantValue.Null,
    };
}
