namespace Ringfence.TestKit.Options;

/// <summary>Where the files of a case pretend to be.</summary>
internal static class CasePath
{
    internal const string Root = "/case/";

    internal static string Full(string path) => path.StartsWith('/') ? path : Root + path.Replace('\\', '/');

    internal static string Short(string path) => path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path;
}
