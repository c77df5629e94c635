using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets.Surroundings;

/// <summary>Servers that only the developer's own machine reaches, and those that do not exist.</summary>
internal static class LocalServer
{
    private static readonly string[] Local =
        ["localhost", "127.", "(local", "host.docker.internal", "0.0.0.0", "::1", "[::1]", "sqlexpress", "(localdb)", "docker.for.", "10.0.2.2"];

    private static readonly string[] Documentation = ["example.com", "example.org", "example.net", ".example", ".test", ".invalid", "yourserver", "your-server", "myserver", "hostname"];

    internal static bool IsLocal(string host)
    {
        host = host.Trim();
        if (host.Length == 0 || host is "." || host.StartsWith(".\\", StringComparison.Ordinal) || host.StartsWith(".,", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var name in Local)
        {
            if (host.HoldsInAnyCase(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the host is one of those RFC 2606 keeps for examples, or a word that stands for one.</summary>
    internal static bool IsExample(string host)
    {
        foreach (var name in Documentation)
        {
            if (host.HoldsInAnyCase(name))
            {
                return true;
            }
        }

        return false;
    }
}
