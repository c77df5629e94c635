using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// For each type of one compilation, the texts that may be the marked half of a pair, such as an AWS access key id. A type is read once,
/// however
/// many texts without a mark it holds, and one text of each format is enough to recognise a partner by.
/// </summary>
internal sealed class MarkedHalves
{
    private readonly ConcurrentDictionary<SyntaxNode, List<string>> _byScope = new();
    private readonly Func<SyntaxNode, List<string>> _collect;
    private int _tokensRead;

    internal MarkedHalves() => _collect = Collect;

    /// <summary>How many tokens were read so far: what the tests hold to be linear.</summary>
    internal int TokensRead => _tokensRead;

    /// <summary>The secret a literal without a mark is, or null when its type holds no other half of the pair.</summary>
    internal SecretMatch? FindPair(LiteralExpressionSyntax literal, CancellationToken cancellation)
    {
        var text = literal.Token.ValueText;
        if (!SecretScanner.MayBeUnmarkedHalf(text))
        {
            return null;
        }

        var scope = literal.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? literal.SyntaxTree.GetRoot(cancellation);
        foreach (var marked in _byScope.GetOrAdd(scope, _collect))
        {
            if (SecretScanner.ScanPair(marked, text) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    private List<string> Collect(SyntaxNode scope)
    {
        var texts = new List<string>();
        var formats = new HashSet<string>(StringComparer.Ordinal);
        var read = 0;
        foreach (var token in scope.DescendantTokens())
        {
            read++;
            if (token.Parent is not LiteralExpressionSyntax literal || !TextRoots.IsStringLiteral(literal))
            {
                continue;
            }

            foreach (var match in SecretScanner.Scan(token.ValueText))
            {
                if (formats.Add(match.Detector.Id))
                {
                    texts.Add(token.ValueText.Substring(match.Start, match.Length));
                }
            }
        }

        Interlocked.Add(ref _tokensRead, read);
        return texts;
    }
}
