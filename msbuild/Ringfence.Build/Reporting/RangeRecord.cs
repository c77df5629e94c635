using System.Globalization;
using Ringfence.Findings;

namespace Ringfence.Build.Reporting;

/// <summary>A range as four fields of a <see cref="RecordLine"/>.</summary>
internal static class RangeRecord
{
    internal const int Length = 4;

    internal static IEnumerable<string> Write(TextRange range) =>
        [Number(range.StartLine), Number(range.StartColumn), Number(range.EndLine), Number(range.EndColumn)];

    internal static TextRange? Read(string[] fields, int start)
    {
        var numbers = new int[Length];
        for (var i = 0; i < Length; i++)
        {
            if (start + i >= fields.Length || !TryNumber(fields[start + i], out numbers[i])) return null;
        }

        return new TextRange(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static bool TryNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
