using System.Diagnostics;
using System.Globalization;

namespace Ringfence.Core.Tests.Ecmascript;

/// <summary>
/// Runs that take minutes, on demand: the environment variable <c>RINGFENCE_FUZZ_MINUTES</c> says how many, and
/// <c>RINGFENCE_FUZZ_SEED</c> where to begin.
/// </summary>
internal sealed class LongRun
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _length;

    private LongRun(double minutes, int seed)
    {
        _length = TimeSpan.FromMinutes(minutes);
        Seed = seed;
    }

    /// <summary>The first seed.</summary>
    public int Seed { get; }

    /// <summary>Whether there is time left.</summary>
    public bool GoesOn => _clock.Elapsed < _length;

    /// <summary>The run that was asked for; otherwise the test is skipped, and says so.</summary>
    public static LongRun OrSkip()
    {
        if (Environment.GetEnvironmentVariable("RINGFENCE_FUZZ_MINUTES") is not { Length: > 0 } minutes)
        {
            Assert.Skip("A long run: set RINGFENCE_FUZZ_MINUTES to the minutes it may take.");
            return null!;
        }

        var seed = Environment.GetEnvironmentVariable("RINGFENCE_FUZZ_SEED") is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture) : 100_000;
        return new LongRun(double.Parse(minutes, CultureInfo.InvariantCulture), seed);
    }
}
