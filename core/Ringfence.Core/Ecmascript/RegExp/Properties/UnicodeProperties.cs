namespace Ringfence.Ecmascript.RegExp.Properties;

/// <summary>Looks up what stands in <c>\p{...}</c>: case matters, nothing is loose, as ECMA-262 wants it.</summary>
internal static class UnicodeProperties
{
    /// <summary>Whether a slice is <c>General_Category</c> or <c>gc</c>.</summary>
    internal static bool IsGeneralCategory(string text, int start, int end) =>
        Is(text, start, end, "General_Category") || Is(text, start, end, "gc");

    /// <summary>Whether a slice is <c>Script</c>, <c>Script_Extensions</c> or an alias of one of them.</summary>
    internal static bool IsScript(string text, int start, int end) =>
        Is(text, start, end, "Script") || Is(text, start, end, "sc")
        || Is(text, start, end, "Script_Extensions") || Is(text, start, end, "scx");

    /// <summary>Whether a slice is one of a sorted list of names.</summary>
    internal static bool Contains(string[] names, string text, int start, int end)
    {
        var (low, high) = (0, names.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = Compare(text, start, end, names[middle]);
            if (order == 0) return true;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }

        return false;
    }

    private static bool Is(string text, int start, int end, string name) => Compare(text, start, end, name) == 0;

    private static int Compare(string text, int start, int end, string name)
    {
        var length = end - start;
        var order = string.CompareOrdinal(text, start, name, 0, Math.Min(length, name.Length));
        return order != 0 ? order : length - name.Length;
    }
}
