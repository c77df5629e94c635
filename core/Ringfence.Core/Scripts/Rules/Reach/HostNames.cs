namespace Ringfence.Scripts.Rules.Reach;

/// <summary>Names by which scripts reach what surrounds their engine.</summary>
internal static class HostNames
{
    private static readonly Dictionary<string, string> Hosts = Build(
        ("Node", "process require module exports __dirname __filename Buffer"),
        ("Deno", "Deno"),
        ("Bun", "Bun"),
        ("the browser", "document location navigator history localStorage sessionStorage indexedDB cookieStore caches XMLHttpRequest "
            + "fetch WebSocket EventSource"
            + " Worker SharedWorker ServiceWorker importScripts postMessage opener alert confirm prompt chrome browser"),
        (".NET", "importNamespace clr System Microsoft host lib xHost clrTypes dotnet"),
        ("Java", "Java Packages Polyglot"),
        ("Windows Script Host", "ActiveXObject WScript"),
        ("the engine", "WebAssembly"));

    private static readonly HashSet<string> Modules = new(
        ("assert async_hooks buffer child_process cluster crypto dgram dns fs http http2 https inspector module net os path perf_hooks "
            + "process readline repl stream"
            + " tls tty url util v8 vm worker_threads zlib").Split(' '), StringComparer.Ordinal);

    /// <summary>Whose name it is; null for any other name.</summary>
    internal static string? HostOf(string name) => Hosts.TryGetValue(name, out string? host) ? host : null;

    /// <summary>Whether a module is one that comes with Node, Deno or Bun.</summary>
    internal static bool IsHostModule(string source)
    {
        if (source.StartsWith("node:", StringComparison.Ordinal) || source.StartsWith("bun:", StringComparison.Ordinal)) return true;
        return Modules.Contains(source.Split('/')[0]);
    }

    private static Dictionary<string, string> Build(params (string Host, string Names)[] rows)
    {
        Dictionary<string, string> hosts = new(StringComparer.Ordinal);
        foreach ((string host, string names) in rows)
        {
            foreach (string name in names.Split(' ')) hosts.Add(name, host);
        }

        return hosts;
    }
}
