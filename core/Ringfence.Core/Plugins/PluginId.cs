namespace Ringfence.Plugins;

/// <summary>The form of plugin ids.</summary>
internal static class PluginId
{
    private const int Shortest = 3;
    private const int Longest = 128;

    /// <summary>Words of a letter, then letters and digits, with single hyphens inside, joined by dots; all lower-case ASCII.</summary>
    internal static bool IsWellFormed(string id)
    {
        if (id.Length is < Shortest or > Longest) return false;

        var previous = '.';
        foreach (var c in id)
        {
            var fits = c switch
            {
                >= 'a' and <= 'z' => true,
                >= '0' and <= '9' => previous != '.',
                '-' or '.' => previous is not ('.' or '-'),
                _ => false,
            };
            if (!fits) return false;

            previous = c;
        }

        return previous is not ('.' or '-');
    }
}
