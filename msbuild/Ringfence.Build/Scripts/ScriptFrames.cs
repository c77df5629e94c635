using Ringfence.Findings;

namespace Ringfence.Build.Scripts;

/// <summary>Shows the lines that findings are about.</summary>
internal sealed class ScriptFrames
{
    // Thousands of scripts of their usual size. Findings after these are reported without their lines.
    private const int MostCharacters = 16 * 1024 * 1024;

    private int _characters;
    private string? _text;
    private CodeFrame? _frame;

    /// <summary>The lines; null for a finding about a script as a whole, or when enough is shown already.</summary>
    internal string? Show(CheckedScript script, Finding finding)
    {
        if (finding.Range == TextRange.FileStart || script.Text is not { } text) return null;

        if (!ReferenceEquals(text, _text))
        {
            if (text.Length > MostCharacters - _characters) return null;

            _characters += text.Length;
            (_text, _frame) = (text, new CodeFrame(text));
        }

        return _frame!.Show(finding.Range);
    }
}
