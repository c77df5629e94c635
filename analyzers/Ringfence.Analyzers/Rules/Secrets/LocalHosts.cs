namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Hosts that only a developer's own machine answers under: what opens a database there opens nothing else.</summary>
internal static class LocalHosts
{
    private static readonly string[] ServerKeys = ["server", "data source", "datasource", "host", "address", "addr", "network address", "hostname", "endpoint", "endpoints"];

    internal static bool Contains(string host)
    {
        host = host.Trim();
        if (host.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase))
        {
            host = host.Substring(4);
        }

        var end = host.IndexOfAny(['\\', ',', ':', '/', '?']);
        var name = host == "::1" || host.StartsWith("[::1]", StringComparison.Ordinal) ? "::1" : end >= 0 ? host.Substring(0, end) : host;
        return name.ToLowerInvariant() is "localhost" or "127.0.0.1" or "::1" or "." or "(local)" or "(localdb)" or "0.0.0.0" or "host.docker.internal"
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || name.StartsWith("127.", StringComparison.Ordinal);
    }

    /// <summary>The host that begins at a position of an address.</summary>
    internal static string HostAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('/' or '?' or '#' or ';' or '"' or '\'' or EmbeddedSecrets.Hole) && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Whether a connection string names such a host as its server.</summary>
    internal static bool IsServerOf(string text)
    {
        foreach (var key in ServerKeys)
        {
            for (var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var equals = at + key.Length;
                while (equals < text.Length && text[equals] == ' ')
                {
                    equals++;
                }

                if (equals < text.Length && text[equals] == '=' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
                {
                    var end = text.IndexOf(';', equals);
                    return Contains(text.Substring(equals + 1, (end < 0 ? text.Length : end) - equals - 1));
                }
            }
        }

        return false;
    }
}
