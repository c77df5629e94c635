namespace Ringfence.Policy;

/// <summary>A member of .NET code that the policy names, as <c>Namespace.Type.Member</c>, with or without a parameter in parentheses.</summary>
/// <param name="Type">
/// The metadata name of the type: <c>`1</c> behind a generic one, <c>+</c> before a nested one. It stands for derived and implementing types too.
/// </param>
/// <param name="Member">The name of a method, a property or a field; <c>.ctor</c> for constructors, <c>*</c> for all members.</param>
/// <param name="Parameter">The parameter that is meant; null where none is named.</param>
public sealed record FlowMember(string Type, string Member, string? Parameter)
{
    /// <summary>The most UTF-16 units of an entry.</summary>
    internal const int Longest = 512;

    internal const string TypePattern = @"^[\p{L}_][\p{L}\p{Nd}_]*(`\d+)?([.+][\p{L}_][\p{L}\p{Nd}_]*(`\d+)?)*$";

    internal const string Pattern =
        @"^[\p{L}_][\p{L}\p{Nd}_]*(`\d+)?([.+][\p{L}_][\p{L}\p{Nd}_]*(`\d+)?)*\.([\p{L}_][\p{L}\p{Nd}_]*|\.ctor|\*)(\([\p{L}_][\p{L}\p{Nd}_]*\))?$";

    private const string Constructor = ".ctor";

    /// <summary>Takes an entry apart; null when it is none.</summary>
    internal static FlowMember? TryParse(string text)
    {
        if (text.Length is 0 or > Longest) return null;

        string? parameter = null;
        var name = text;
        if (text[text.Length - 1] == ')')
        {
            var halves = text.Substring(0, text.Length - 1).Split('(');
            if (halves.Length != 2) return null;

            (name, parameter) = (halves[0], halves[1]);
            if (!IsIdentifier(parameter)) return null;
        }

        var dot = name.EndsWith("." + Constructor, StringComparison.Ordinal)
            ? name.Length - Constructor.Length - 1
            : name.LastIndexOf('.');
        if (dot <= 0) return null;

        var member = name.Substring(dot + 1);
        var type = name.Substring(0, dot);
        return IsType(type) && (member is Constructor or "*" || IsIdentifier(member)) ? new FlowMember(type, member, parameter) : null;
    }

    /// <summary>Whether the text is the metadata name of a type.</summary>
    internal static bool IsType(string text) => text.Length <= Longest && text.Split('.', '+').All(IsTypePart);

    private static bool IsTypePart(string part)
    {
        var halves = part.Split('`');
        return IsIdentifier(halves[0])
            && (halves.Length == 1 || (halves.Length == 2 && halves[1].Length > 0 && halves[1].All(static c => c is >= '0' and <= '9')));
    }

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(static c => char.IsLetter(c) || c == '_' || char.IsDigit(c));
}
