namespace Ringfence.Findings;

/// <summary>The identity of a rule: <c>RF</c> and four digits. Never reused, never renumbered.</summary>
public readonly record struct RuleId
{
    private readonly string? _value;

    /// <summary>Creates an identity from its text.</summary>
    /// <param name="value"><c>RF</c> followed by exactly four ASCII digits.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public RuleId(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new ArgumentException("A rule id is 'RF' followed by four digits.", nameof(value));
        }

        _value = value;
    }

    /// <summary>The text, for example <c>RF1001</c>.</summary>
    public string Value => _value ?? "RF0000";

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsWellFormed(string? value) =>
        value is { Length: 6 } && value[0] == 'R' && value[1] == 'F'
        && IsDigit(value[2]) && IsDigit(value[3]) && IsDigit(value[4]) && IsDigit(value[5]);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
