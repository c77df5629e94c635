using System.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// The environment variable a secret may move to, made from what it stands under: <c>Db:AdminPassword</c> gives <c>DB_ADMIN_PASSWORD</c>.
/// </summary>
internal static class VariableNames
{
    private const int MostWords = 6;
    private const string Fallback = "APP_SECRET";

    internal static string Of(string name)
    {
        var variable = new StringBuilder();
        var count = 0;
        foreach (var word in IdentifierWords.Split(name))
        {
            var isAscii = true;
            foreach (var c in word)
            {
                isAscii &= c < 128;
            }

            if (isAscii && !(count == 0 && word is "get" or "set" or "with" or "use" or "m" or "s" or "the" or "my" or "a") && count < MostWords)
            {
                variable.Append(count++ == 0 ? "" : "_").Append(word.ToUpperInvariant());
            }
        }

        return count == 0 ? Fallback : variable.ToString();
    }
}
