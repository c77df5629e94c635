using System.Text;

namespace Ringfence.Secrets.Judging;

/// <summary>Values that hold the place of a secret, in the many spellings people use.</summary>
internal static class PlaceholderValue
{
    private const int LongestSpelled = 200;

    /// <summary>The whole value, without signs and digits at its end, when it stands for a missing one.</summary>
    private static readonly HashSet<string> Whole = new((
        "password passwd pwd pass passphrase secret token key apikey accesskey secretkey apisecret clientsecret accesstoken authtoken bearertoken privatekey "
        + "value string text none null nil undefined na empty blank unset void default unknown todo tbd fixme xxx yyy zzz foo bar baz qux quux foobar foobaz barfoo "
        + "abc abcd abcde abcdef abcdefg asdf asdfgh asdfasdf qwerty qwertyuiop test tests testing tester demo dummy fake mock stub sample example changeme change changeit "
        + "replaceme replace fillme fillin redacted removed hidden masked censored omitted secure safe private confidential mypassword mysecret mytoken mykey myapikey "
        + "yourpassword yoursecret yourtoken yourkey thepassword thesecret somepassword somesecret sometoken somekey somevalue something anything whatever "
        + "testpassword testsecret testtoken testkey testpass testpwd testapikey testuser fakepassword fakesecret faketoken fakekey dummypassword dummysecret dummytoken "
        + "dummykey userpassword userpass dbpassword dbpass dbsecret adminpassword newpassword oldpassword currentpassword required optional notset notused unused ignore ignored "
        + "disabled enabled true false yes no on off x y z a b c lorem ipsum lipsum placeholder username user login hello helloworld world anonymous").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Anywhere in a value that is made of words.</summary>
    private static readonly string[] Anywhere =
    [
        "your", "example", "placeholder", "dummy", "redacted", "changeme", "changethis", "changeit", "replaceme", "replacethis", "replacewith", "insert", "goeshere",
        "gohere", "putyour", "enteryour", "notreal", "notarealkey", "notasecret", "notsecret", "nosecret", "fillin", "todo", "fixme", "foobar", "lorem", "sample", "fake",
        "mocked", "invalid", "testonly", "fortest", "forunittest", "fortesting", "unittest", "donotuse", "dontuse", "notforproduction", "addyour", "setme", "setthis", "tobe",
        "mysecret", "mypassword", "mytoken", "myapikey", "somesecret", "somepassword", "sometoken", "supersecret", "topsecret", "verysecret", "secrethere", "keyhere",
        "tokenhere", "passwordhere", "thisisa", "thisismy", "thisisthe", "developmentonly", "devonly",
    ];

    /// <summary>In long random values too: no alphabet makes them by chance in a lifetime of scans.</summary>
    private static readonly string[] EvenInRandom = ["example", "placeholder", "changeme", "redacted", "notreal", "goeshere"];

    internal static bool Is(string value)
    {
        if (IsWrapped(value) || HasFiller(value))
        {
            return true;
        }

        if (value.Length > LongestSpelled)
        {
            return false;
        }

        var letters = Letters(value);
        if (letters.Length == 0)
        {
            return false;
        }

        if (Whole.Contains(letters) && IsAlmostAllLetters(value, letters.Length))
        {
            return true;
        }

        return ContainsAny(letters, EvenInRandom) || (IsMadeOfWords(value, letters.Length) && ContainsAny(letters, Anywhere));
    }

    /// <summary><c>&lt;key&gt;</c>, <c>[key]</c>, <c>{key}</c>, <c>«key»</c>, <c>(key)</c>.</summary>
    private static bool IsWrapped(string value)
    {
        if (value.Length < 2)
        {
            return false;
        }

        return (value[0], value[value.Length - 1]) is ('<', '>') or ('[', ']') or ('{', '}') or ('«', '»') or ('(', ')') or ('‹', '›')
            || (value.IndexOf('<', 0) is var open and >= 0 && value.IndexOf('>', open) > open + 2);
    }

    /// <summary>A filler makes up at least four characters in a row, or all there is: <c>xxxx</c>, <c>****</c>, <c>…</c>, <c>1234567890</c>.</summary>
    private static bool HasFiller(string value)
    {
        int equal = 1, up = 1, longestEqual = 1, longestUp = 1;
        for (var i = 1; i < value.Length; i++)
        {
            var (before, here) = (char.ToLowerInvariant(value[i - 1]), char.ToLowerInvariant(value[i]));
            equal = here == before ? equal + 1 : 1;
            up = here == before + 1 && (LetterPairs.IsLetter(here) || here is >= '0' and <= '9') ? up + 1 : 1;
            longestEqual = Math.Max(longestEqual, equal);
            longestUp = Math.Max(longestUp, up);
        }

        return value.Holds("...") || value.Holds('…') || value.Holds("***")
            || value.Holds('•') || value.HoldsInAnyCase("xxxx")
            || longestEqual >= 6 || longestUp >= 8 || (longestEqual >= 3 && longestEqual == value.Length) || (longestUp >= 5 && longestUp >= value.Length - 2)
            || HasPeriod(value);
    }

    /// <summary>The whole is one piece again and again: <c>abcabcabc</c>, <c>0123456789abcdef0123456789abcdef</c>.</summary>
    private static bool HasPeriod(string value)
    {
        for (var period = 1; period <= 20 && period * 2 <= value.Length; period++)
        {
            var i = period;
            while (i < value.Length && value[i] == value[i - period])
            {
                i++;
            }

            if (i == value.Length && value.Length >= 6)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAlmostAllLetters(string value, int letters)
    {
        var others = value.Length - letters;
        return others <= Math.Max(3, letters / 3);
    }

    private static bool IsMadeOfWords(string value, int letters) =>
        letters * 10 >= value.Length * 6 && LetterPairs.CommonShare(value, 0, value.Length) >= 0.72;

    private static string Letters(string value)
    {
        var letters = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (LetterPairs.IsLetter(c))
            {
                letters.Append((char)(c | 0x20));
            }
        }

        return letters.ToString();
    }

    private static bool ContainsAny(string letters, string[] words)
    {
        foreach (var word in words)
        {
            if (letters.Holds(word))
            {
                return true;
            }
        }

        return false;
    }
}
