using System.Globalization;

namespace Ringfence.Runtime.Output;

/// <summary>Keys of dictionaries that can name a property.</summary>
internal static class PropertyKey
{
    /// <summary>
    /// The key as text; null when it is an object, whose text would be up to its own code, or a number that is not whole.
    /// </summary>
    internal static string? Text(object? key) => key switch
    {
        string text => text,
        char c => c.ToString(),
        Guid guid => guid.ToString("D"),
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        null or double or float or Half or decimal => null,
        _ => PlainNumber.Text(key),
    };

    /// <summary>Names that reach an object's prototype when JavaScript copies the output into an object.</summary>
    internal static bool IsReserved(string name) => name is "__proto__" or "constructor" or "prototype";
}
