using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets.Surroundings;

/// <summary>The value of one key of a connection string, and the server the string names.</summary>
/// <param name="Start">First character of the value, behind an opening quote or brace.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Host">The server, or null when the string names none.</param>
internal readonly record struct ConnectionStringItem(int Start, int End, string? Host)
{
    private const int Reach = 400;

    private static readonly string[] HostKeys =
        ["server", "data source", "datasource", "host", "addr", "address", "network address", "endpoint", "hostname", "dbq"];

    private static readonly string[] OtherKeys =
    [
        "database", "initial catalog", "user id", "userid", "uid", "user", "username", "user name", "user_id", "port", "driver", "provider", "dsn", "dbname", "db",
        "accountname", "integrated security", "persist security info", "trusted_connection", "encrypt", "sslmode", "ssl mode", "pooling", "ssl", "abortconnect",
        "connecttimeout", "connection timeout", "timeout", "multipleactiveresultsets", "trustservercertificate", "application name", "charset", "allowadmin", "id",
        "sharedaccesskeyname", "entitypath", "virtualhost", "vhost", "catalog", "version", "name", "schema", "authmechanism",
    ];

    /// <summary>Reads on from a name and value with <c>=</c> between them, when there are other keys of a connection string beside it.</summary>
    internal static bool TryRead(SecretText text, in NamedValue named, out ConnectionStringItem item)
    {
        item = default;
        var nameStart = named.NameStart;
        var start = Math.Max(0, nameStart - Reach);
        var before = nameStart;
        while (before > start && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        var separator = before > 0 && text[before - 1] is ';' or ',' ? text[before - 1] : ';';
        if (named.IsQuoted && !IsBesideSeparator(text, before, named.End, separator))
        {
            return false; // An attribute of an element.
        }

        var (valueStart, valueEnd) = ReadValue(text, named, separator);
        var keys = new Keys();
        keys.Collect(text, start, nameStart, isBefore: true);
        keys.Collect(text, valueEnd, Math.Min(text.Length, valueEnd + Reach), isBefore: false);
        if (valueEnd <= valueStart || keys.Count == 0)
        {
            return false;
        }

        item = new ConnectionStringItem(valueStart, valueEnd, keys.Host);
        return true;
    }

    /// <summary>Whether the item, its quotes included, begins or ends where the items of a connection string do.</summary>
    private static bool IsBesideSeparator(SecretText text, int start, int end, char separator)
    {
        end++;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return (start > 0 && text[start - 1] == separator) || (end < text.Length && text[end] == separator);
    }

    /// <summary>The value up to the separator, without quotes: <c>'a;b'</c>, <c>"a""b"</c>, <c>{a}b}</c>.</summary>
    private static (int Start, int End) ReadValue(SecretText text, in NamedValue named, char separator)
    {
        if (named.IsQuoted)
        {
            return (named.Start, named.End);
        }

        if (text[named.Start] == '{')
        {
            for (var at = named.Start + 1; at < text.Length && at - named.Start < Reach; at++)
            {
                if (text[at] == '}')
                {
                    if (at + 1 < text.Length && text[at + 1] == '}')
                    {
                        at++;
                        continue;
                    }

                    // What follows the brace decides: '{0}' is a hole unless the string goes on as one.
                    return at + 1 == text.Length || text[at + 1] is ';' or '"' ? (named.Start + 1, at) : (named.Start, named.Start);
                }
            }
        }

        var end = named.Start;
        while (end < text.Length && end - named.Start < Reach && text[end] != separator && text[end] is not ('"' or '\n' or '\r' or '<' or '\\' or '\'') && !IsSpaceBeforeKey(text, end))
        {
            end++;
        }

        while (end > named.Start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return (named.Start, end);
    }

    /// <summary>libpq separates its keys with spaces.</summary>
    private static bool IsSpaceBeforeKey(SecretText text, int at)
    {
        if (text[at] != ' ')
        {
            return false;
        }

        var end = at + 1;
        while (end < text.Length && LetterPairs.IsLetter(text[end]))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == '=';
    }

    /// <summary>The keys of one line on one side of the password.</summary>
    private struct Keys
    {
        internal int Count { get; private set; }

        internal string? Host { get; private set; }

        internal void Collect(SecretText text, int start, int end, bool isBefore)
        {
            if (isBefore)
            {
                for (var at = end; at > start; at--)
                {
                    if (text[at - 1] is '\n' or '\r' || (text[at - 1] == '"' && at < end))
                    {
                        start = at;
                        break;
                    }
                }
            }

            for (var at = start; at < end && (Count == 0 || Host is null); at++)
            {
                var c = text[at];
                if (!isBefore && c is '\n' or '\r' or '"' && at > start + 1)
                {
                    return;
                }

                if (c == '=')
                {
                    CountKey(text, start, at, end);
                }
            }
        }

        private void CountKey(SecretText text, int start, int equals, int end)
        {
            var last = equals;
            while (last > start && text[last - 1] == ' ')
            {
                last--;
            }

            if (EndsWithAny(text, start, last, HostKeys))
            {
                Count++;
                Host ??= ReadHost(text, equals + 1, end);
            }
            else if (EndsWithAny(text, start, last, OtherKeys))
            {
                Count++;
            }
        }

        private static string ReadHost(SecretText text, int start, int end)
        {
            var valueEnd = start;
            while (valueEnd < end && text[valueEnd] is not (';' or '"' or '\n' or ',' or ' '))
            {
                valueEnd++;
            }

            return SecretTexts.Cut(text, start, valueEnd);
        }

        /// <summary>Whether one of the keys ends before the index and begins where a key may: libpq's follow each other after a space.</summary>
        private static bool EndsWithAny(SecretText text, int start, int end, string[] keys)
        {
            foreach (var key in keys)
            {
                var first = end - key.Length;
                if (first >= start && (text[end - 1] | 0x20) == key[key.Length - 1] && AnchorSearch.StartsWithInAnyCase(text, first, key)
                    && (first == start || !LetterPairs.IsLetter(text[first - 1])))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
