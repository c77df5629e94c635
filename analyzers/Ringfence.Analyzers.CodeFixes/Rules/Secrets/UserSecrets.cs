using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The place ASP.NET projects keep secrets in while they are developed.</summary>
internal static class UserSecrets
{
    /// <summary>What a title says about it, or nothing where the project does not read them.</summary>
    internal static string Hint(Project project) => IsRead(project) ? ", from 'dotnet user-secrets' while developing" : string.Empty;

    private static bool IsRead(Project project)
    {
        foreach (var reference in project.MetadataReferences)
        {
            if (reference.Display is { } path && (EndsWith(path, "Microsoft.Extensions.Configuration.UserSecrets.dll") || EndsWith(path, "Microsoft.AspNetCore.dll")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(string path, string file) => path.EndsWith(file, StringComparison.OrdinalIgnoreCase);
}
