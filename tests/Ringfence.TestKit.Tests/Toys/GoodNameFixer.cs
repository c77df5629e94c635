namespace Ringfence.TestKit.Tests.Toys;

/// <summary>The well-behaved fix: 'bad' becomes 'good'.</summary>
public sealed class GoodNameFixer : LocalFixer
{
    protected override string Replacement(string name) => string.Concat("good", name.AsSpan(3));
}
