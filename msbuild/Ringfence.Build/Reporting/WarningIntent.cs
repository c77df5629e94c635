namespace Ringfence.Build.Reporting;

/// <summary>
/// What the project wants done with warnings. MSBuild honours TreatWarningsAsErrors for compilers only, so the task reads the project's own
/// settings and treats its warnings as the compiler would: NoWarn first, then WarningsNotAsErrors, then the two that escalate.
/// </summary>
internal sealed class WarningIntent
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly bool _treatAllAsErrors;
    private readonly HashSet<string> _asErrors;
    private readonly HashSet<string> _notAsErrors;
    private readonly HashSet<string> _silenced;

    /// <summary>Reads the properties as a project writes them: <c>true</c> or not, and lists of codes.</summary>
    internal WarningIntent(string? treatWarningsAsErrors, string? warningsAsErrors, string? warningsNotAsErrors, string? noWarn)
    {
        _treatAllAsErrors = string.Equals(treatWarningsAsErrors?.Trim(), "true", StringComparison.OrdinalIgnoreCase);
        _asErrors = Codes(warningsAsErrors);
        _notAsErrors = Codes(warningsNotAsErrors);
        _silenced = Codes(noWarn);
    }

    /// <summary>Whether the project does not want to hear of a warning with that code.</summary>
    internal bool Silences(string code) => _silenced.Contains(code);

    /// <summary>Whether the project wants a warning with that code to fail the build.</summary>
    internal bool Escalates(string code) => !_notAsErrors.Contains(code) && (_treatAllAsErrors || _asErrors.Contains(code));

    private static HashSet<string> Codes(string? list) =>
        new(list?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [], StringComparer.OrdinalIgnoreCase);
}
