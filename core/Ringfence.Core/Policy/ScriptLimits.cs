namespace Ringfence.Policy;

/// <summary>The limits of one run of a script. Take those of a level and change some with a <c>with</c> expression.</summary>
public sealed record ScriptLimits
{
    internal ScriptLimits(Func<LimitDefinition, long> value)
    {
        TimeoutMs = (int)value(LimitTable.TimeoutMs);
        WallMs = (int)value(LimitTable.WallMs);
        Fuel = value(LimitTable.Fuel);
        MemoryBytes = value(LimitTable.MemoryBytes);
        MaxIterations = value(LimitTable.MaxIterations);
        MaxCallDepth = (int)value(LimitTable.MaxCallDepth);
        MaxStringLength = (int)value(LimitTable.MaxStringLength);
        MaxArrayLength = (int)value(LimitTable.MaxArrayLength);
        MaxMapEntries = (int)value(LimitTable.MaxMapEntries);
        MaxToolCalls = (int)value(LimitTable.MaxToolCalls);
        MaxSourceBytes = (int)value(LimitTable.MaxSourceBytes);
        MaxNesting = (int)value(LimitTable.MaxNesting);
        MaxLineLength = (int)value(LimitTable.MaxLineLength);
        MaxLines = (int)value(LimitTable.MaxLines);
        MaxOperatorRun = (int)value(LimitTable.MaxOperatorRun);
        MaxLiteralLength = (int)value(LimitTable.MaxLiteralLength);
        MaxLiteralTotal = (int)value(LimitTable.MaxLiteralTotal);
        MaxRegExpLength = (int)value(LimitTable.MaxRegExpLength);
        MaxRegExpCount = (int)value(LimitTable.MaxRegExpCount);
        MaxConsoleBytes = (int)value(LimitTable.MaxConsoleBytes);
        MaxConsoleCalls = (int)value(LimitTable.MaxConsoleCalls);
    }

    /// <summary>Milliseconds of computing; the time of tools is not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int TimeoutMs { get; init => field = LimitTable.TimeoutMs.Check(value); }

    /// <summary>Milliseconds from start to end, tools included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int WallMs { get; init => field = LimitTable.WallMs.Check(value); }

    /// <summary>Units of work.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public long Fuel { get; init => field = LimitTable.Fuel.Check(value); }

    /// <summary>Bytes of all live values together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public long MemoryBytes { get; init => field = LimitTable.MemoryBytes.Check(value); }

    /// <summary>Turns of all loops and array callbacks of the run together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public long MaxIterations { get; init => field = LimitTable.MaxIterations.Check(value); }

    /// <summary>Function calls inside each other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxCallDepth { get; init => field = LimitTable.MaxCallDepth.Check(value); }

    /// <summary>UTF-16 units of one string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxStringLength { get; init => field = LimitTable.MaxStringLength.Check(value); }

    /// <summary>Items of one array.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxArrayLength { get; init => field = LimitTable.MaxArrayLength.Check(value); }

    /// <summary>Entries of one object, map or set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxMapEntries { get; init => field = LimitTable.MaxMapEntries.Check(value); }

    /// <summary>Calls of host tools.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxToolCalls { get; init => field = LimitTable.MaxToolCalls.Check(value); }

    /// <summary>Bytes of the source in UTF-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxSourceBytes { get; init => field = LimitTable.MaxSourceBytes.Check(value); }

    /// <summary>Levels of nesting in the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxNesting { get; init => field = LimitTable.MaxNesting.Check(value); }

    /// <summary>UTF-16 units of one line of the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxLineLength { get; init => field = LimitTable.MaxLineLength.Check(value); }

    /// <summary>Lines of the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxLines { get; init => field = LimitTable.MaxLines.Check(value); }

    /// <summary>Operator characters in a row in the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxOperatorRun { get; init => field = LimitTable.MaxOperatorRun.Check(value); }

    /// <summary>UTF-16 units of one string literal of the source, or of one piece of a template.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxLiteralLength { get; init => field = LimitTable.MaxLiteralLength.Check(value); }

    /// <summary>UTF-16 units of all string literals of the source together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxLiteralTotal { get; init => field = LimitTable.MaxLiteralTotal.Check(value); }

    /// <summary>UTF-16 units of one regular expression literal of the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxRegExpLength { get; init => field = LimitTable.MaxRegExpLength.Check(value); }

    /// <summary>Regular expression literals of the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxRegExpCount { get; init => field = LimitTable.MaxRegExpCount.Check(value); }

    /// <summary>Bytes written to the console.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxConsoleBytes { get; init => field = LimitTable.MaxConsoleBytes.Check(value); }

    /// <summary>Calls that write to the console.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxConsoleCalls { get; init => field = LimitTable.MaxConsoleCalls.Check(value); }
}
