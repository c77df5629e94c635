namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The password in the user part of an address: <c>scheme://user:password@host</c> (RFC 3986, section 3.2.1).</summary>
internal static class AddressPassword
{
    private const int LongestUserPart = 512;

    internal static EmbeddedSecret? Find(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestUserPart && !char.IsWhiteSpace(text[start - 1])
            && text[start - 1] is not ('"' or '\'' or '<' or '>' or '(' or ',' or EmbeddedSecrets.Hole)
            && !(text[start - 1] == '/' && start > 1 && text[start - 2] == '/'))
        {
            start--;
        }

        if (start < 3 || text[start - 1] != '/' || text[start - 2] != '/' || text[start - 3] != ':')
        {
            return null;
        }

        var colon = text.IndexOf(':', start, at - start);
        if (colon < 0 || colon + 1 >= at || HasBreak(text, start, at))
        {
            return null;
        }

        var host = LocalHosts.HostAt(text, at + 1);
        var value = text.Substring(colon + 1, at - colon - 1);
        return LocalHosts.Contains(host) || IsStandIn(text.Substring(start, colon - start), value)
            ? null
            : new EmbeddedSecret(colon + 1, value.Length, "Password", IsConnection: true);
    }

    private static bool HasBreak(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '/' or '?' or '#' or '\\')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStandIn(string user, string value) =>
        !NamedValue.IsSecret(SecretNameKind.Password, value) || string.Equals(user, "anonymous", StringComparison.OrdinalIgnoreCase)
        || (value.Length <= 4 && string.Equals(user, value, StringComparison.OrdinalIgnoreCase)) || StandInText.IsPlaceholder(user);
}
