namespace Ringfence.Scripts.Plan.Flow;

/// <summary>What well-known methods and functions of the language do with data.</summary>
internal static class MethodTable
{
    private static readonly HashSet<string> Tests = Set(
        "indexOf lastIndexOf includes some every startsWith endsWith has test findIndex findLastIndex localeCompare isArray"
        + " isInteger isFinite isNaN hasOwnProperty hasOwn forEach is isSafeInteger");

    private static readonly HashSet<string> Elements = Set("at pop shift find findLast");

    private static readonly HashSet<string> Lists =
        Set("filter sort flat toSorted flatMap map slice splice concat reverse toReversed toSpliced with");

    private static readonly HashSet<string> Adders = Set("push unshift splice set add append fill");

    private static readonly HashSet<string> Numbers =
        Set("toFixed toPrecision getTime getFullYear getMonth getDate getDay getHours getMinutes");

    private static readonly HashSet<string> NumberFunctions = Set("Number parseInt parseFloat");

    private static readonly HashSet<string> TestFunctions = Set("Boolean isNaN isFinite");

    private static readonly HashSet<string> Encoders = Set(
        "charCodeAt codePointAt fromCharCode fromCodePoint TextEncoder TextDecoder btoa atob");

    private static readonly HashSet<string> Totals = Set(
        "count total totalCount hasMore hasNext hasNextPage nextPage nextCursor cursor pageCount ok status statusCode success");

    private static readonly HashSet<string> Wrappers = Set(
        "data result results items rows records body payload contents response list entries values documents hits page pages");

    private static readonly HashSet<string> ListWrappers = Set("results items rows records list entries documents hits pages");

    private static readonly HashSet<string> Iterating = Set(
        "map forEach filter some every find findIndex findLast findLastIndex flatMap reduce reduceRight sort toSorted from");

    internal static bool IsTest(string method) => Tests.Contains(method);

    internal static bool IsElement(string method) => Elements.Contains(method);

    internal static bool IsList(string method) => Lists.Contains(method);

    internal static bool IsAdder(string method) => Adders.Contains(method);

    internal static bool IsNumber(string method) => Numbers.Contains(method);

    internal static bool IsNumberFunction(string name) => NumberFunctions.Contains(name);

    internal static bool IsTestFunction(string name) => TestFunctions.Contains(name);

    /// <summary>Whether a name takes texts apart into numbers or puts them together again.</summary>
    internal static bool IsEncoder(string name) => name.Length is 4 or (>= 10 and <= 13) && Encoders.Contains(name);

    /// <summary>Whether a member is only the size of what it is a member of.</summary>
    internal static bool IsSize(string member) => member is "length" or "size" or "byteLength";

    /// <summary>Whether a member of an answer says how much there is, not what.</summary>
    internal static bool IsTotal(string member) => Totals.Contains(member);

    /// <summary>Whether such a member is a list.</summary>
    internal static bool IsListWrapper(string member) => ListWrappers.Contains(member);

    /// <summary>Whether a member is where answers put what was asked for.</summary>
    internal static bool IsWrapper(string member) => Wrappers.Contains(member);

    /// <summary>Whether a method calls what it is given once for each element.</summary>
    internal static bool IsIterating(string method) => Iterating.Contains(method);

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
