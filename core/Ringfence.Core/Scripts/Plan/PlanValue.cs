using System.Globalization;
using System.Text;

namespace Ringfence.Scripts.Plan;

/// <summary>A value as far as the text tells: JSON with holes.</summary>
public sealed class PlanValue
{
    private const int LongestShown = 200;
    private const int DeepestShown = 8;
    private static readonly IReadOnlyList<KeyValuePair<string, PlanValue>> NoMembers = [];

    private PlanValue(PlanValueKind kind) => Kind = kind;

    /// <summary>A hole.</summary>
    public static PlanValue Unknown { get; } = new(PlanValueKind.Unknown);

    /// <summary>Null or undefined.</summary>
    public static PlanValue Null { get; } = new(PlanValueKind.Null);

    /// <summary>What it is.</summary>
    public PlanValueKind Kind { get; }

    /// <summary>The text of a string; otherwise empty.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The value of a number; 1 for true; otherwise 0.</summary>
    public double Number { get; private init; }

    /// <summary>The elements of a list; otherwise empty.</summary>
    public IReadOnlyList<PlanValue> Elements { get; private init; } = [];

    /// <summary>The members of an object in the order of the text; otherwise empty.</summary>
    public IReadOnlyList<KeyValuePair<string, PlanValue>> Members { get; private init; } = NoMembers;

    /// <summary>Whether a list or object may hold more than is known.</summary>
    public bool IsOpen { get; private init; }

    internal static PlanValue Of(string text) => new(PlanValueKind.Text) { Text = text };

    internal static PlanValue Of(double number) => new(PlanValueKind.Number) { Number = number };

    internal static PlanValue Of(bool value) => new(PlanValueKind.Boolean) { Number = value ? 1 : 0 };

    internal static PlanValue Array(IReadOnlyList<PlanValue> elements, bool isOpen) =>
        new(PlanValueKind.Array) { Elements = elements, IsOpen = isOpen };

    internal static PlanValue Object(IReadOnlyList<KeyValuePair<string, PlanValue>> members, bool isOpen) =>
        new(PlanValueKind.Map) { Members = members, IsOpen = isOpen };

    /// <summary>A short text: JSON with an ellipsis for each hole.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        Show(text, 0);
        return text.Length <= LongestShown ? text.ToString() : text.ToString(0, LongestShown) + "…";
    }

    internal string NumberText => Number.ToString("R", CultureInfo.InvariantCulture);

    // No deeper than what is shown, so nothing overflows.
    private void Show(StringBuilder text, int depth)
    {
        if (text.Length > LongestShown) return;
        switch (Kind)
        {
            case PlanValueKind.Null: text.Append("null"); break;
            case PlanValueKind.Boolean: text.Append(Number != 0 ? "true" : "false"); break;
            case PlanValueKind.Number: text.Append(NumberText); break;
            case PlanValueKind.Text: Quote(text, Text); break;
            case PlanValueKind.Array when depth < DeepestShown:
                text.Append('[');
                for (int i = 0; i < Elements.Count; i++)
                {
                    if (i > 0) text.Append(", ");
                    Elements[i].Show(text, depth + 1);
                }

                text.Append(IsOpen ? Elements.Count > 0 ? ", …]" : "…]" : "]");
                break;
            case PlanValueKind.Map when depth < DeepestShown:
                text.Append('{');
                for (int i = 0; i < Members.Count; i++)
                {
                    if (i > 0) text.Append(", ");
                    text.Append(Members[i].Key).Append(": ");
                    Members[i].Value.Show(text, depth + 1);
                }

                text.Append(IsOpen ? Members.Count > 0 ? ", …}" : "…}" : "}");
                break;
            default: text.Append('…'); break;
        }
    }

    private static bool IsHidden(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (text.Length > LongestShown) break;
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (IsHidden(c)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }

        text.Append('"');
    }
}
