namespace Ringfence.Scripts.PreScan.Names;

/// <summary>Names a script may use without declaring them, and the words of the language.</summary>
internal static class KnownNames
{
    internal static readonly string[] All =
    [
        "AggregateError", "Array", "ArrayBuffer", "AsyncFunction", "Atomics", "BigInt", "BigInt64Array", "BigUint64Array", "Boolean",
        "Buffer", "DataView",
        "Date", "Error", "EvalError", "FinalizationRegistry", "Float16Array", "Float32Array", "Float64Array", "Function", "Infinity",
        "Int16Array",
        "Int32Array", "Int8Array", "Intl", "Iterator", "JSON", "Map", "Math", "NaN", "Number", "Object", "Promise", "Proxy", "RangeError",
        "ReferenceError",
        "Reflect", "RegExp", "Set", "ShadowRealm", "SharedArrayBuffer", "String", "Symbol", "SyntaxError", "TypeError", "URIError", "URL",
        "Uint16Array",
        "Uint32Array", "Uint8Array", "Uint8ClampedArray", "WeakMap", "WeakRef", "WeakSet", "WebAssembly", "WebSocket", "Worker",
        "XMLHttpRequest",
        "__dirname", "__filename", "__proto__", "alert", "apply", "arguments", "async", "atob", "await", "bind", "break", "btoa", "call",
        "callTool", "case",
        "catch", "class", "clearInterval", "clearTimeout", "close", "console", "const", "constructor", "continue", "crypto", "debugger",
        "decodeURI",
        "decodeURIComponent", "default", "delete", "do", "document", "else", "encodeURI", "encodeURIComponent", "enum", "escape", "eval",
        "exports",
        "export", "extends", "false", "fetch", "finally", "for", "function", "get", "global", "globalThis", "if", "implements", "import",
        "in", "instanceof",
        "interface", "isFinite", "isNaN", "let", "localStorage", "location", "module", "name", "navigator", "new", "null", "of", "open",
        "package",
        "parallel", "parent", "parseFloat", "parseInt", "performance", "postMessage", "private", "process", "protected", "prototype",
        "public",
        "queueMicrotask", "require", "return", "self", "sessionStorage", "set", "setImmediate", "setInterval", "setTimeout", "static",
        "structuredClone",
        "super", "switch", "this", "throw", "toString", "top", "true", "try", "typeof", "undefined", "unescape", "valueOf", "var", "void",
        "while",
        "window", "with", "yield",
    ];
}
