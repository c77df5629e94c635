using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ringfence.Runtime.Output;

/// <summary>
/// One lazy way to read everything that has properties or items. No <c>Count</c> is asked, and code of the value runs only while the
/// result is advanced or disposed of, so the walk guards just these two calls.
/// </summary>
internal static class Source
{
    /// <summary>The properties of something that becomes a JSON object; null when the value does not.</summary>
    internal static IEnumerator<KeyValuePair<object?, object?>>? Properties(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Object } element => Read(element),
        JsonElement => null,
        Exception => One("error", OutputMarker.Failed),
        IEnumerable<KeyValuePair<string, JsonNode?>> pairs and JsonObject => Read(pairs),
        IDictionary<string, object?> or IReadOnlyDictionary<string, object?> => Read((IEnumerable<KeyValuePair<string, object?>>)value),
        IDictionary<string, string?> or IReadOnlyDictionary<string, string?> => Read((IEnumerable<KeyValuePair<string, string?>>)value),
        IDictionary dictionary => Read(dictionary),
        KeyValuePair<string, object?> pair => One(pair.Key, pair.Value),
        KeyValuePair<string, string?> pair => One(pair.Key, pair.Value),
        DictionaryEntry pair => One(pair.Key, pair.Value),
        _ => null,
    };

    /// <summary>The items of something that becomes a JSON array; null when the value does not.</summary>
    internal static IEnumerator<object?>? Items(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } element => Read(element.EnumerateArray()),
        // Reading a query would run it against a database, at a time and with a size nobody chose.
        JsonElement or IQueryable => null,
        Plane plane => Read(plane),
        Array { Rank: > 1 } array => Read(new Plane(array, [])),
        ITuple tuple => Read(tuple),
        IEnumerable items => Read(items),
        _ => null,
    };

    private static IEnumerator<KeyValuePair<object?, object?>> One(object? key, object? value)
    {
        yield return new(key, value);
    }

    private static IEnumerator<KeyValuePair<object?, object?>> Read(JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            yield return new(NameOf(property), property.Value);
        }
    }

    /// <summary>Null when the JSON text escapes half of a surrogate pair in the name.</summary>
    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerator<KeyValuePair<object?, object?>> Read<T>(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        foreach (var pair in pairs)
        {
            yield return new(pair.Key, pair.Value);
        }
    }

    private static IEnumerator<KeyValuePair<object?, object?>> Read(IDictionary dictionary)
    {
        var entries = dictionary.GetEnumerator();
        try
        {
            while (entries.MoveNext())
            {
                yield return new(entries.Key, entries.Value);
            }
        }
        finally
        {
            (entries as IDisposable)?.Dispose();
        }
    }

    private static IEnumerator<object?> Read(JsonElement.ArrayEnumerator items)
    {
        foreach (var item in items)
        {
            yield return item;
        }
    }

    private static IEnumerator<object?> Read(IEnumerable items)
    {
        foreach (var item in items)
        {
            yield return item;
        }
    }

    private static IEnumerator<object?> Read(ITuple tuple)
    {
        for (var i = 0; i < tuple.Length; i++)
        {
            yield return tuple[i];
        }
    }

    private static IEnumerator<object?> Read(Plane plane)
    {
        var dimension = plane.Indices.Length;
        for (var i = plane.Array.GetLowerBound(dimension); i <= plane.Array.GetUpperBound(dimension); i++)
        {
            int[] indices = [.. plane.Indices, i];
            yield return indices.Length == plane.Array.Rank ? plane.Array.GetValue(indices) : new Plane(plane.Array, indices);
        }
    }

    /// <summary>What is left of an array of several dimensions when the first indices are chosen.</summary>
    private sealed record Plane(Array Array, int[] Indices);
}
