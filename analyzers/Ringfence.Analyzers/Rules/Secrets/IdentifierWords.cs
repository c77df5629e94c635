using System.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The words of an identifier or a key in lower case: <c>Db:Admin_passwordHash2</c> is db, admin, password, hash.</summary>
internal static class IdentifierWords
{
    private const int LongestRead = 128;

    internal static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var length = Math.Min(name.Length, LongestRead);
        for (var i = 0; i < length; i++)
        {
            var c = name[i];
            if (!char.IsLetter(c))
            {
                End(word, words);
                continue;
            }

            if (char.IsUpper(c) && i > 0 && (char.IsLower(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < length && char.IsLower(name[i + 1]))))
            {
                End(word, words);
            }

            word.Append(char.ToLowerInvariant(c));
        }

        End(word, words);
        return words;
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
