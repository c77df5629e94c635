using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The innermost folder that all files of a compilation lie in.</summary>
internal static class CommonFolder
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The folder with the separator behind it; empty when there is none.</summary>
    internal static string Of(IEnumerable<SyntaxTree> trees)
    {
        string? common = null;
        foreach (var tree in trees)
        {
            if (tree.FilePath.Length == 0)
            {
                continue;
            }

            common = common is null ? tree.FilePath : Shared(common, tree.FilePath);
        }

        return common is null ? string.Empty : common.Substring(0, common.LastIndexOfAny(Separators) + 1);
    }

    private static string Shared(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length);
        var same = 0;
        while (same < length && one[same] == other[same])
        {
            same++;
        }

        // Back to the end of the last whole folder.
        return same == 0 ? string.Empty : one.Substring(0, one.LastIndexOfAny(Separators, same - 1) + 1);
    }
}
