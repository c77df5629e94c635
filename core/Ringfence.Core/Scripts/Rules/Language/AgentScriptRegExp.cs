namespace Ringfence.Scripts.Rules.Language;

/// <summary>What regular expressions of AgentScript lack: what cannot be matched in time that grows in step with the text.</summary>
internal static class AgentScriptRegExp
{
    /// <summary>What is wrong, or null.</summary>
    internal static string? Problem(string pattern, string flags)
    {
        foreach (char flag in flags)
        {
            if (flag is not ('g' or 'i' or 'm' or 's' or 'u' or 'y')) return $"Regular expressions of AgentScript do not have the flag "
                + $"'{flag}'; the flags are g, i, m, s, u and y";
        }

        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length:
                    i++;
                    if (!isInClass && (pattern[i] is (>= '1' and <= '9') or 'k'))
                    {
                        return "Regular expressions of AgentScript have no references back to groups; compare the groups after the match";
                    }

                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass && (IsAt(pattern, i, "(?<=") || IsAt(pattern, i, "(?<!")):
                    return "Regular expressions of AgentScript do not look behind; match what comes before in a group";
            }
        }

        return null;
    }

    private static bool IsAt(string pattern, int index, string text) => string.CompareOrdinal(pattern, index, text, 0, text.Length) == 0;
}
