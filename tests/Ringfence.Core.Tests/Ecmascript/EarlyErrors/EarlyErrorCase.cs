using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.EarlyErrors;

/// <summary>
/// A line of a case file: <c>Code source</c> with the range of the error between « and », or <c>ok source</c>. <c>@module</c>,
/// <c>@body</c> or <c>@plain</c>
/// (a script without Annex B) behind the first word says what the source is, and + that
/// there are more errors behind this one. ⏎ stands for a line end.
/// </summary>
internal sealed record EarlyErrorCase(string Place, SyntaxErrorCode? Code, string Source, int Start, int End, bool IsOnly,
    ParseOptions Options)
{
    /// <summary>The cases of a file, which is embedded in this assembly.</summary>
    public static IReadOnlyList<EarlyErrorCase> Read(string file)
    {
        using var stream = typeof(EarlyErrorCase).Assembly.GetManifestResourceStream($"EarlyErrors/{file}.txt")
            ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream);
        List<EarlyErrorCase> cases = [];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#') cases.Add(Parse($"{file}.txt:{number}", line));
        }

        return cases;
    }

    private static EarlyErrorCase Parse(string place, string line)
    {
        var gap = line.IndexOf(' ', StringComparison.Ordinal);
        var (head, marked) = (line[..gap].Split('@'), line[gap..].TrimStart(' ').Replace('⏎', '\n'));
        var source = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        SyntaxErrorCode? code = head[0] == "ok" ? null : Enum.Parse<SyntaxErrorCode>(head[0].TrimEnd('+'));
        if (code is null ? start >= 0 : start < 0 || start > end) throw new FormatException($"{place}: {line}");
        return new EarlyErrorCase(place, code, source, start, end, !head[0].EndsWith('+'), Goal(head is [_, var goal] ? goal : "script"));
    }

    private static ParseOptions Goal(string name) => name switch
    {
        "script" => ParseOptions.Script,
        "module" => ParseOptions.Module,
        "body" => ParseOptions.FunctionBody,
        "plain" => new ParseOptions { AnnexB = false },
        _ => throw new FormatException(name),
    };
}
