namespace Ringfence.Scripts.Constants;

/// <summary>The methods that values come with, and the text of those that obfuscated scripts take letters from.</summary>
internal static class BuiltinMembers
{
    private static readonly HashSet<string> OfAll = Set(
        "hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __defineGetter__ __defineSetter__ "
            + "__lookupGetter__ __lookupSetter__");

    private static readonly HashSet<string> OfArrays = Set(
        "at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf "
            + "join keys"
        + " lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toReversed toSorted toSpliced unshift "
            + "values with");

    private static readonly HashSet<string> OfStrings = Set(
        "anchor at big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes indexOf isWellFormed "
            + "italics"
        + " lastIndexOf link localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search slice small split "
            + "startsWith"
        + " strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase toWellFormed trim trimEnd trimLeft"
        + " trimRight trimStart");

    private static readonly HashSet<string> OfNumbers = Set("toExponential toFixed toPrecision");

    private static readonly HashSet<string> OfFunctions = Set("apply bind call");

    internal static bool IsMethod(ConstantValue value, string name) => OfAll.Contains(name) || value.Kind switch
    {
        ConstantKind.Array => OfArrays.Contains(name),
        ConstantKind.String => OfStrings.Contains(name),
        ConstantKind.Number => OfNumbers.Contains(name),
        ConstantKind.Function => OfFunctions.Contains(name),
        _ => false,
    };

    /// <summary>The name of the function that made a value.</summary>
    internal static string ConstructorOf(ConstantValue value) => value.Kind switch
    {
        ConstantKind.Boolean => "Boolean",
        ConstantKind.Number => "Number",
        ConstantKind.BigInt => "BigInt",
        ConstantKind.String => "String",
        ConstantKind.Array => "Array",
        ConstantKind.Function => "Function",
        _ => "Object",
    };

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
