using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Ringfence.TestKit.Running;

/// <summary>An analyzer that throws is only a warning to the compiler; to a test it is the end.</summary>
public static class AnalyzerCrash
{
    private const string Id = "AD0001";

    /// <summary>Fails when an analyzer threw in the run these come from.</summary>
    /// <exception cref="CaseFailedException">One did; the message holds its name, the exception and the stack.</exception>
    public static void ThrowIfAny(IEnumerable<Diagnostic> diagnostics)
    {
        var crashes = diagnostics.Where(d => d.Id == Id).Select(Text).ToList();
        if (crashes.Count > 0)
        {
            throw new CaseFailedException(string.Join("\n", crashes));
        }
    }

    /// <summary>Which of the two holds the stack depends on the compiler's version.</summary>
    private static string Text(Diagnostic crash) =>
        $"{crash.GetMessage(CultureInfo.InvariantCulture)}\n{crash.Descriptor.Description.ToString(CultureInfo.InvariantCulture)}".Trim();
}
