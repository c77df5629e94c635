namespace Ringfence.Scripts.Rules;

/// <summary>Numbers in sentences.</summary>
internal static class Plural
{
    internal static string Of(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
