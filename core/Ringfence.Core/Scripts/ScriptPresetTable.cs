namespace Ringfence.Scripts;

/// <summary>The presets. AgentScript is a list of what is allowed; the others are lists of what is not.</summary>
internal static class ScriptPresetTable
{
    private static readonly string[] Values =
    [
        "undefined", "NaN", "Infinity", "parseInt", "parseFloat", "isNaN", "isFinite",
        "encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent",
    ];

    private static readonly string[] Types =
    [
        "Object", "Array", "String", "Number", "Boolean", "Math", "JSON", "Map", "Set", "Date", "RegExp", "Promise",
        "Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "URIError", "AggregateError",
    ];

    private static readonly string[] MoreTypes =
    [
        "BigInt", "Symbol", "WeakMap", "WeakSet", "EvalError", "Intl", "Iterator", "ArrayBuffer", "DataView", "Uint8Array", "Int8Array",
        "Uint8ClampedArray", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array", "Float16Array", "Float32Array", "Float64Array",
        "BigInt64Array", "BigUint64Array",
    ];

    private static readonly ScriptPresetDefinition[] Table =
    [
        new()
        {
            Globals = [.. Values, .. Types, "structuredClone", "console"],
            HasClosedGlobals = true,
            Disallowed = [],
            Rules = ScriptPresetGrades.Of(ScriptPreset.AgentScript),
        },
        Engine(ScriptPreset.Strict, hasClosedGlobals: true),
        Engine(ScriptPreset.Secure, hasClosedGlobals: true),
        Engine(ScriptPreset.Standard, hasClosedGlobals: false),
        Engine(ScriptPreset.Permissive, hasClosedGlobals: false),
    ];

    internal static ScriptPresetDefinition Of(ScriptPreset preset) => Table[(int)preset];

    private static ScriptPresetDefinition Engine(ScriptPreset preset, bool hasClosedGlobals) => new()
    {
        Globals = [.. Values, .. Types, .. MoreTypes, "structuredClone", "console"],
        HasClosedGlobals = hasClosedGlobals,
        Disallowed = [],
        Rules = ScriptPresetGrades.Of(preset),
    };
}
