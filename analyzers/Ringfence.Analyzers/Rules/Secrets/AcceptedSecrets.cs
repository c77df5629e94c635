using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Options;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// The secrets the policy accepts by their fingerprints, each in one file. A compiler has no clock: the build judges the dates.
/// </summary>
internal static class AcceptedSecrets
{
    /// <summary>
    /// Whether the policy accepts a value in the file of a node. Asks for the value only when the policy accepts anything.
    /// </summary>
    internal static bool Holds(SyntaxNodeAnalysisContext context, Func<string> value)
    {
        var secrets = PolicyFile.PolicyOf(context.Options, context.CancellationToken).Secrets;
        if (secrets.Accepted.Count == 0 || PolicyFile.Find(context.Options) is not { } policy
            || RelativePath(policy.Path, context.Node.SyntaxTree.FilePath) is not { } file || secrets.Find(file, value()) is not { } entry)
        {
            return false;
        }

        SecretScope.For(context.Compilation).Accepted[entry] = true;
        return true;
    }

    /// <summary>A file's path as the policy beside it writes it; null when the file does not lie beneath the policy's folder.</summary>
    internal static string? RelativePath(string policyPath, string path)
    {
        var policy = policyPath.Replace('\\', '/');
        var file = path.Replace('\\', '/');
        var folder = policy.Substring(0, policy.LastIndexOf('/') + 1);
        return file.Length > folder.Length && file.StartsWith(folder, StringComparison.Ordinal) ? file.Substring(folder.Length) : null;
    }

    /// <summary>An array as a value: how it is written, without the layout.</summary>
    internal static string TextOf(ExpressionSyntax array) => string.Concat(array.DescendantTokens().Select(static token => token.Text));
}
