using System.Globalization;
using System.Text;

namespace Ringfence.Runtime.Output;

/// <summary>Where the walk is. Its text is bounded and holds nothing that could disturb a terminal, whatever the names are.</summary>
internal sealed class OutputPath
{
    private const int LongestName = 40;
    private const int LongestPath = 200;

    private readonly Stack<Step> _steps = new();

    internal void Enter(string name) => _steps.Push(new Step(name, 0));

    internal void Enter(int index) => _steps.Push(new Step(null, index));

    internal void Leave() => _steps.Pop();

    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var step in _steps.Reverse())
        {
            if (step.Name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else
            {
                AppendName(text, step.Name);
            }

            if (text.Length >= LongestPath)
            {
                return text.ToString(0, LongestPath - 1) + OutputMarker.Ellipsis;
            }
        }

        return text.ToString();
    }

    private static void AppendName(StringBuilder text, string name)
    {
        if (IsIdentifier(name))
        {
            text.Append('.').Append(name);
            return;
        }

        text.Append("['");
        foreach (var c in name.AsSpan(0, Math.Min(name.Length, LongestName)))
        {
            text.Append(c is >= ' ' and <= '~' and not ('\'' or '\\') || char.IsLetterOrDigit(c) ? c : '?');
        }

        text.Append(name.Length > LongestName ? "…']" : "']");
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length is 0 or > LongestName || char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '$'))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Step(string? Name, int Index);
}
