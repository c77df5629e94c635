using System.Globalization;

namespace Ringfence.Scripts.Constants;

/// <summary>Methods of strings. Null where the result is not told here.</summary>
internal static class StringMethods
{
    internal static ConstantValue? Call(string text, string name, Arguments arguments)
    {
        switch (name)
        {
            case "toString" or "valueOf" or "normalize" or "toWellFormed":
                return ConstantValue.Of(text);
            case "toLowerCase" or "toLocaleLowerCase":
                return ConstantValue.Of(text.ToLowerInvariant());
            case "toUpperCase" or "toLocaleUpperCase":
                return ConstantValue.Of(text.ToUpperInvariant());
            case "trim":
                return ConstantValue.Of(text.Trim());
            case "trimStart" or "trimLeft":
                return ConstantValue.Of(text.TrimStart());
            case "trimEnd" or "trimRight":
                return ConstantValue.Of(text.TrimEnd());
            case "concat":
                return Coercion.Join(ConstantValue.Array([ConstantValue.Of(text), .. arguments.ToList()]), "") is { } joined
                    && AreTexts(arguments)
                    ? ConstantValue.Of(joined) : null;
            case "split":
                return Split(text, arguments);
            case "replace" or "replaceAll":
                return Replace(text, arguments, all: name == "replaceAll");
            case "indexOf" or "lastIndexOf" or "includes" or "startsWith" or "endsWith":
                return Find(text, name, arguments);
            case "padStart" or "padEnd" or "repeat":
                return Lengthen(text, name, arguments);
            case "charAt" or "at" or "charCodeAt" or "codePointAt":
                return At(text, name, arguments);
            case "slice" or "substring" or "substr":
                return Part(text, name, arguments);
            default:
                return Html(text, name, arguments);
        }
    }

    // Join writes nothing for undefined and null; concat writes their names.
    private static bool AreTexts(Arguments arguments) => arguments.ToList().All(static value => value.HasMembers);

    private static ConstantValue? Split(string text, Arguments arguments)
    {
        if (arguments.Count > 1) return null;
        if (!arguments.Has(0)) return ConstantValue.Array([ConstantValue.Of(text)]);
        if (arguments.Text(0) is not { } separator || text.Length > FoldingBudget.MaxElements) return null;
        IEnumerable<string> parts = separator.Length == 0 ? text.Select(static c => c.ToString())
            : text.Split([separator], StringSplitOptions.None);
        return ConstantValue.Array([.. parts.Select(ConstantValue.Of)]);
    }

    private static ConstantValue? Replace(string text, Arguments arguments, bool all)
    {
        if (arguments[0].Kind >= ConstantKind.Object || arguments[1].Kind >= ConstantKind.Object) return null;
        if (arguments.Text(0) is not { } old || arguments.Text(1) is not { } replacement) return null;
        return Replace(text, old, replacement, all);
    }

    internal static ConstantValue? Replace(string text, string old, string replacement, bool all)
    {
        if (old.Length == 0 || replacement.Any(static c => c == '$')) return null;
        if (all)
        {
            if ((long)text.Length / old.Length * replacement.Length > FoldingBudget.MaxText) return null;
            return ConstantValue.Of(string.Join(replacement, text.Split([old], StringSplitOptions.None)));
        }

        int at = text.IndexOf(old, StringComparison.Ordinal);
        return ConstantValue.Of(at < 0 ? text : text.Remove(at, old.Length).Insert(at, replacement));
    }

    private static ConstantValue? Find(string text, string name, Arguments arguments)
    {
        if (arguments.Count != 1 || arguments.Text(0) is not { } sought) return null;
        int at = text.IndexOf(sought, StringComparison.Ordinal);
        return name switch
        {
            "indexOf" => ConstantValue.Of(at),
            "lastIndexOf" => sought.Length == 0 ? null : ConstantValue.Of(text.LastIndexOf(sought, StringComparison.Ordinal)),
            "includes" => ConstantValue.Of(at >= 0),
            "startsWith" => ConstantValue.Of(text.StartsWith(sought, StringComparison.Ordinal)),
            _ => ConstantValue.Of(text.EndsWith(sought, StringComparison.Ordinal)),
        };
    }

    private static ConstantValue? Lengthen(string text, string name, Arguments arguments)
    {
        if (arguments.Integer(0) is not { } count || count < 0 || count > FoldingBudget.MaxText) return null;
        if (name == "repeat") return (long)count * text.Length > FoldingBudget.MaxText ? null
            : ConstantValue.Of(Repeat(text, count * text.Length));
        string? filler = arguments.Has(1) ? arguments.Text(1) : " ";
        if (filler is null) return null;
        if (count <= text.Length || filler.Length == 0) return ConstantValue.Of(text);
        string added = Repeat(filler, count - text.Length);
        return ConstantValue.Of(name == "padStart" ? added + text : text + added);
    }

    private static string Repeat(string text, int length)
    {
        char[] result = new char[length];
        for (int i = 0; i < length; i++) result[i] = text[i % text.Length];
        return new string(result);
    }

    private static ConstantValue? At(string text, string name, Arguments arguments)
    {
        if (arguments.Integer(0) is not { } index) return null;
        if (name == "at" && index < 0) index += text.Length;
        bool exists = index >= 0 && index < text.Length;
        return name switch
        {
            "charAt" => ConstantValue.Of(exists ? text.Substring(index, 1) : ""),
            "at" => exists ? ConstantValue.Of(text.Substring(index, 1)) : ConstantValue.Undefined,
            "charCodeAt" => ConstantValue.Of(exists ? text[index] : double.NaN),
            _ when !exists => ConstantValue.Undefined,
            _ => ConstantValue.Of(char.IsSurrogatePair(text, Math.Min(index, Math.Max(text.Length - 2, 0))) && index + 1 < text.Length
                ? char.ConvertToUtf32(text, index) : text[index]),
        };
    }

    private static ConstantValue? Part(string text, string name, Arguments arguments)
    {
        if (arguments.Integer(0) is not { } start) return null;
        if (arguments.Integer(1, absent: FoldingBudget.MaxText) is not { } end) return null;
        int length = text.Length;
        if (name != "substring" && start < 0) start = Math.Max(start + length, 0);
        if (name == "substr") end = start + Math.Max(end, 0);
        else if (name == "slice" && end < 0) end += length;
        start = Math.Min(Math.Max(start, 0), length);
        end = Math.Min(Math.Max(end, 0), length);
        if (name == "substring" && start > end) (start, end) = (end, start);
        return ConstantValue.Of(start < end ? text.Substring(start, end - start) : "");
    }

    private static ConstantValue? Html(string text, string name, Arguments arguments)
    {
        (string Tag, string? Attribute) html = name switch
        {
            "anchor" => ("a", "name"),
            "link" => ("a", "href"),
            "fontcolor" => ("font", "color"),
            "fontsize" => ("font", "size"),
            "bold" => ("b", null),
            "italics" => ("i", null),
            "fixed" => ("tt", null),
            "big" or "blink" or "small" or "strike" or "sub" or "sup" => (name, null),
            _ => ("", null),
        };
        if (html.Tag.Length == 0) return null;
        if (html.Attribute is null) return ConstantValue.Of($"<{html.Tag}>{text}</{html.Tag}>");
        return arguments.Text(0) is { } value
            ? ConstantValue.Of(string.Format(
                CultureInfo.InvariantCulture, "<{0} {1}=\"{2}\">{3}</{0}>", html.Tag, html.Attribute, string.Join("&quot;",
                    value.Split('"')), text))
            : null;
    }
}
