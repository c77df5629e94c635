using System.Globalization;

namespace Ringfence.Runtime;

/// <summary>The value was larger than a limit, and the sanitizer was told to refuse such values.</summary>
public sealed class OutputLimitExceededException : Exception
{
    internal OutputLimitExceededException(string limit, long allowed, string path)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The output exceeds '{limit}' ({allowed:N0} allowed) at {path}. Return less, or raise the limit in the policy."))
    {
        Limit = limit;
        Allowed = allowed;
        Path = path;
    }

    /// <summary>The limit's name in <c>ringfence.json</c>, for example <c>maxArrayLength</c>.</summary>
    public string Limit { get; }

    /// <summary>How much the limit allows; the value had at least one more.</summary>
    public long Allowed { get; }

    /// <summary>Where the limit was reached: <c>$</c> is the whole output, <c>$.orders[3].id</c> a place in it.</summary>
    public string Path { get; }
}
